package org.briefingroom.print.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.briefingroom.people.Caller;
import org.briefingroom.people.ChosenName;
import org.briefingroom.people.Learners;
import org.briefingroom.print.edition.AskedOnPaper;
import org.briefingroom.print.edition.Editions.QuizEdition;
import org.briefingroom.print.paper.MarkViews.Problem;
import org.briefingroom.print.paper.PaperEntries.Entry;
import org.briefingroom.question.QuestionVersion;
import org.briefingroom.question.kinds.Unreadable;
import org.briefingroom.quiz.PaperSitting;
import org.briefingroom.quiz.PaperSitting.Given;
import org.briefingroom.quiz.PaperSittings;

/** Takes the answers of papers as attempts: all that are sent together, or none while one of them cannot be read. */
@ApplicationScoped
class Marking {

    /** @param kept how many are in now, those that were in before as they are among them */
    record Outcome(int kept, List<Problem> problems) {
    }

    /** A paper that can be read. */
    record Sound(TypedPaper paper, int form, ChosenName name, List<Given> given) {
    }

    @Inject
    PaperDesk desk;
    @Inject
    PaperEntries entries;
    @Inject
    PaperSittings sittings;
    @Inject
    Learners learners;
    @Inject
    Caller caller;

    @Transactional
    Outcome take(QuizEdition edition, List<TypedPaper> papers) {
        entries.hold(edition.id());
        var typed = papers.stream().filter(paper -> !paper.isEmpty()).toList();
        var before = entries.of(edition.id());
        var versions = desk.versions(edition.asked().stream().map(AskedOnPaper::version).distinct().toList());
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        var sound = new ArrayList<Sound>();
        for (var paper : typed) {
            if (!paper.key().isEmpty() && !seen.add(paper.key())) {
                problems.add(name(paper, "This name stands twice here. Tell the two apart, such as by a second letter."));
            } else if (!isIn(before.get(paper.key()), edition, paper, problems)) {
                read(edition, paper, versions, problems, sound);
            }
        }
        if (problems.isEmpty()) {
            sound.forEach(each -> keep(edition, each));
        }
        return new Outcome(problems.isEmpty() ? typed.size() : 0, problems);
    }

    private static boolean isIn(Entry before, QuizEdition edition, TypedPaper paper, List<Problem> problems) {
        if (before != null && !isSame(before, edition, paper)) {
            problems.add(name(paper, "A paper under this name is in already, with other answers. If this is somebody else, tell the two apart, such as by a second letter."));
        }
        return before != null;
    }

    static boolean isSame(Entry before, QuizEdition edition, TypedPaper paper) {
        return before.cells().equals(paper.cells()) && PaperDesk.letters(edition.print().forms()).indexOf(paper.form()) + 1 == before.form();
    }

    private static Problem name(TypedPaper paper, String what) {
        return new Problem("name-" + paper.number(), where(paper), what);
    }

    private static String where(TypedPaper paper) {
        return "Row " + (paper.number() + 1) + (paper.name().isEmpty() ? "" : ", " + paper.name());
    }

    static void read(QuizEdition edition, TypedPaper paper, Map<Long, QuestionVersion> versions, List<Problem> problems, List<Sound> sound) {
        int before = problems.size();
        var letters = PaperDesk.letters(edition.print().forms());
        var name = chosen(paper, problems);
        int form = letters.indexOf(paper.form()) + 1;
        if (form == 0) {
            problems.add(new Problem("form-" + paper.number(), where(paper), letters.size() == 1 ? "There is only form A." : "The form is one of " + String.join(", ", letters) + "; it stands at the foot of the paper."));
        }
        var given = form == 0 ? List.<Given>of() : PaperPrinting.of(edition, form).stream().map(asked -> given(asked, paper, versions.get(asked.version()), problems)).toList();
        if (problems.size() == before) {
            sound.add(new Sound(paper, form, name, given));
        }
    }

    private static ChosenName chosen(TypedPaper paper, List<Problem> problems) {
        try {
            return ChosenName.of(paper.name());
        } catch (ChosenName.Unsuitable unsuitable) {
            problems.add(name(paper, paper.name().isEmpty() ? "The name is missing." : unsuitable.getMessage()));
            return null;
        }
    }

    private static Given given(AskedOnPaper asked, TypedPaper paper, QuestionVersion version, List<Problem> problems) {
        try {
            var response = PaperAnswer.read(version.content(), asked.arrangement(), paper.cells().get(asked.position() - 1));
            return new Given(asked.version(), asked.points(), asked.arrangement(), version.content(), response);
        } catch (Unreadable unreadable) {
            problems.add(new Problem("answer-" + paper.number() + "-" + asked.position(), where(paper) + ", question " + asked.position(), unreadable.getMessage()));
            return null;
        }
    }

    private void keep(QuizEdition edition, Sound paper) {
        keep(edition, paper, entries.learner(caller.id(), paper.paper().key()).orElseGet(() -> learners.join(paper.name()).id()));
    }

    void keep(QuizEdition edition, Sound paper, UUID learner) {
        var attempt = sittings.take(new PaperSitting(learner, edition.print().quizVersion(), edition.print().seed(), paper.given()));
        entries.keep(edition.id(), paper.paper(), paper.form(), learner, attempt, caller.id());
    }
}
