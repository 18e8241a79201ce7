package org.briefingroom.print.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.briefingroom.print.Letters;
import org.briefingroom.print.Paper;
import org.briefingroom.print.Press;
import org.briefingroom.print.Printed;
import org.briefingroom.print.Sheet;
import org.briefingroom.print.Typesetter;
import org.briefingroom.print.edition.AskedOnPaper;
import org.briefingroom.print.edition.Editions;
import org.briefingroom.print.edition.Editions.QuizEdition;
import org.briefingroom.print.edition.Settling;
import org.briefingroom.print.paper.PaperViews.CopyView;
import org.briefingroom.print.paper.PaperViews.KeyForm;
import org.briefingroom.print.paper.PaperViews.KeyRow;
import org.briefingroom.print.paper.PaperViews.KeyView;
import org.briefingroom.print.paper.PaperViews.PaperView;
import org.briefingroom.question.QuestionVersion;
import org.briefingroom.quiz.Points;

/** Prints the papers of an edition: the same bytes each time. */
@ApplicationScoped
class PaperPrinting {

    @Inject
    PaperDesk desk;
    @Inject
    Editions editions;
    @Inject
    Press press;
    @Inject
    Typesetter typesetter;

    /** @param what questions, answers or key; {@code form} a letter, or null for all forms */
    Printed print(QuizEdition edition, String what, String form) {
        var sheet = switch (what) {
            case "questions" -> questions(edition, form, "");
            case "answers" -> answers(edition, form);
            default -> key(edition, form);
        };
        return press.run(() -> typesetter.set(sheet), "/desk/editions/" + edition.code(), "Back to the papers");
    }

    /** @param name of the learner; empty for a line to write it on */
    Sheet questions(QuizEdition edition, String form, String name) {
        return sheet(edition, edition.title() + ": questions", new PaperPages.Questions(paper(edition, form, name)).render());
    }

    private Sheet answers(QuizEdition edition, String form) {
        return sheet(edition, edition.title() + ": answer sheets", new PaperPages.Answers(paper(edition, form, "")).render());
    }

    Sheet key(QuizEdition edition, String form) {
        return sheet(edition, edition.title() + ": answer key", new PaperPages.Key(keyView(edition, form)).render());
    }

    @Transactional
    PaperView paper(QuizEdition edition, String form, String name) {
        var versions = desk.versions(edition.asked().stream().map(AskedOnPaper::version).distinct().toList());
        var copies = forms(edition, form).stream().map(each -> new CopyView(each, Forms.letter(each), name, of(edition, each).stream()
                .map(asked -> PaperLayout.question(asked, versions.get(asked.version()).content())).toList())).toList();
        return new PaperView(edition.title(), "", edition.asOf(), edition.print().source(), points(edition), edition.stamp(), copies);
    }

    @Transactional
    KeyView keyView(QuizEdition edition, String form) {
        Map<Long, QuestionVersion> versions = desk.versions(edition.asked().stream().map(AskedOnPaper::version).distinct().toList());
        var settlings = desk.settlings(edition, versions);
        var keys = forms(edition, form).stream().map(each -> new KeyForm(each, Forms.letter(each), of(edition, each).stream()
                .map(asked -> row(asked, versions.get(asked.version()), settlings)).toList())).toList();
        return new KeyView(edition.title(), edition.asOf(), edition.print().source(), points(edition), edition.stamp(), keys);
    }

    private static KeyRow row(AskedOnPaper asked, QuestionVersion version, Map<Long, Settling> settlings) {
        return KeyLayout.row(asked, version.content(), version.grounds().stream().filter(ground -> ground.option() == null).map(ground -> settlings.get(ground.factVersionId())).toList());
    }

    private static List<Integer> forms(QuizEdition edition, String form) {
        var letters = PaperDesk.letters(edition.print().forms());
        if (form != null && !letters.contains(form)) {
            throw PaperRefusals.noSuchForm(edition.code().signs(), letters.size() == 1 ? "only form A" : "the forms " + String.join(", ", letters));
        }
        return form == null ? IntStream.rangeClosed(1, letters.size()).boxed().toList() : List.of(letters.indexOf(form) + 1);
    }

    static List<AskedOnPaper> of(QuizEdition edition, int form) {
        return edition.asked().stream().filter(asked -> asked.form() == form).toList();
    }

    private static String points(QuizEdition edition) {
        return Points.written(of(edition, 1).stream().map(AskedOnPaper::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static Sheet sheet(QuizEdition edition, String title, String body) {
        return new Sheet(title, "A quiz on paper, edition " + edition.code().spoken(), "Briefing Room", "en-GB", edition.madeAt(),
                Paper.named(edition.print().paper()).orElseThrow(), Letters.named(edition.print().letters()).orElseThrow(), List.of("handout", "paper"), "quiz", body);
    }
}
