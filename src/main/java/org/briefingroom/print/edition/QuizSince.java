package org.briefingroom.print.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingroom.print.edition.EditionView.Change;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.QuestionVersion;
import org.briefingroom.quiz.PaperQuizzes;
import org.briefingroom.quiz.PaperQuizzes.Current;
import org.briefingroom.web.TimeInWords;

/** How a quiz was published anew since it was put on paper. */
@ApplicationScoped
class QuizSince {

    @Inject
    PaperQuizzes quizzes;
    @Inject
    QuestionBank bank;
    @Inject
    TimeInWords time;

    /** @param printed the questions on the paper; {@code isWhole} whether more may be told than stands there */
    List<Change> changes(Long version, Collection<QuestionVersion> printed, boolean isWhole) {
        var current = quizzes.current(version);
        if (current.isOut() && current.version().equals(version)) {
            return List.of();
        }
        var day = current.at() == null ? "" : time.day(current.at());
        if (!current.isOut()) {
            return List.of(new Change("The quiz", null, null, "withdrawn", day, List.of(), List.of()));
        }
        return compared(current, printed, day, isWhole);
    }

    List<Change> compared(Current current, Collection<QuestionVersion> printed, String day, boolean isWhole) {
        var now = bank.versions(current.questions()).values().stream().collect(Collectors.toMap(QuestionVersion::name, version -> version));
        var changes = new ArrayList<Change>();
        var names = new HashSet<String>();
        for (var was : printed) {
            names.add(was.name());
            var is = now.get(was.name());
            if (is == null) {
                changes.add(new Change("Question", was.content().stem(), null, "asked no more since the quiz was published anew", day, List.of(), List.of()));
            } else if (!is.id().equals(was.id())) {
                changes.add(new Change("Question", was.content().stem(), isWhole ? is.content().stem() : null, "worded anew, in its text, its options or its key", day, List.of(), List.of()));
            }
        }
        now.values().stream().filter(is -> !names.contains(is.name()))
                .forEach(is -> changes.add(new Change("A question", null, isWhole ? is.content().stem() : null, "added when the quiz was published anew", day, List.of(), List.of())));
        return changes;
    }
}
