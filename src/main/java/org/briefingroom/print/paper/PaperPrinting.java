package org.briefingroom.print.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.print.Letters;
import org.briefingroom.print.Paper;
import org.briefingroom.print.Press;
import org.briefingroom.print.Printed;
import org.briefingroom.print.Sheet;
import org.briefingroom.print.Typesetter;
import org.briefingroom.print.edition.AskedOnPaper;
import org.briefingroom.print.edition.Editions;
import org.briefingroom.print.edition.Editions.QuizEdition;
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

    /** @param form a letter; null for all forms */
    Printed questions(QuizEdition edition, String form) {
        var paper = paper(edition, form);
        return set(edition, () -> sheet(edition, edition.title() + ": questions", new PaperPages.Questions(paper).render()));
    }

    Printed answers(QuizEdition edition, String form) {
        var paper = paper(edition, form);
        return set(edition, () -> sheet(edition, edition.title() + ": answer sheets", new PaperPages.Answers(paper).render()));
    }

    Printed key(QuizEdition edition, String form) {
        var key = keyView(edition, form);
        return set(edition, () -> sheet(edition, edition.title() + ": answer key", new PaperPages.Key(key).render()));
    }

    private Printed set(QuizEdition edition, Supplier<Sheet> sheet) {
        return press.run(() -> typesetter.set(sheet.get()), "/desk/editions/" + edition.code(), "Back to the papers");
    }

    @Transactional
    PaperView paper(QuizEdition edition, String form) {
        var versions = desk.versions(edition.asked().stream().map(AskedOnPaper::version).distinct().toList());
        var copies = forms(edition, form).stream().map(each -> new CopyView(each, Forms.letter(each), "", of(edition, each).stream()
                .map(asked -> PaperLayout.question(asked, versions.get(asked.version()).content())).toList())).toList();
        return new PaperView(edition.title(), "", edition.asOf(), edition.print().source(), points(edition), editions.stamp(edition.code()), copies);
    }

    @Transactional
    KeyView keyView(QuizEdition edition, String form) {
        Map<Long, QuestionVersion> versions = desk.versions(edition.asked().stream().map(AskedOnPaper::version).distinct().toList());
        var facts = desk.facts(versions);
        var keys = forms(edition, form).stream().map(each -> new KeyForm(each, Forms.letter(each), of(edition, each).stream()
                .map(asked -> row(asked, versions.get(asked.version()), facts)).toList())).toList();
        return new KeyView(edition.title(), edition.asOf(), edition.print().source(), points(edition), editions.stamp(edition.code()), keys);
    }

    private static KeyRow row(AskedOnPaper asked, QuestionVersion version, Map<Long, FactLine> facts) {
        return KeyLayout.row(asked, version.content(), version.grounds().stream().filter(ground -> ground.option() == null).map(ground -> facts.get(ground.factVersionId())).toList());
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
