package org.briefingroom.print.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Caller;
import org.briefingroom.print.Letters;
import org.briefingroom.print.Paper;
import org.briefingroom.print.edition.EditionCode;
import org.briefingroom.print.edition.Editions;
import org.briefingroom.print.edition.Editions.QuizEdition;
import org.briefingroom.print.edition.QuizPrint;
import org.briefingroom.print.edition.Settling;
import org.briefingroom.print.edition.Settlings;
import org.briefingroom.print.paper.PaperPages.PaperOptions;
import org.briefingroom.print.paper.PaperViews.PapersView;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.QuestionVersion;
import org.briefingroom.quiz.PaperQuiz;
import org.briefingroom.quiz.PaperQuizzes;
import org.briefingroom.web.TimeInWords;

/**
 * Where instructors put quizzes on paper: those of the house and their own. The papers of an edition, and so its key, are for whoever
 * made it and for editors; what is somebody else's is not found.
 */
@ApplicationScoped
class PaperDesk {
    private static final SecureRandom SEEDS = new SecureRandom();
    private static final int MOST_EDITIONS = 50;
    /** On all forms together: more would not be set within the time that anybody waits. */
    private static final int MOST_QUESTIONS = 1000;

    @Inject
    PaperQuizzes quizzes;
    @Inject
    Editions editions;
    @Inject
    Settlings settlings;
    @Inject
    QuestionBank bank;
    @Inject
    FactLines factLines;
    @Inject
    Packs packs;
    @Inject
    Caller caller;
    @Inject
    TimeInWords time;

    @Transactional
    PaperOptions options(String slug) {
        var quiz = demand(slug);
        return new PaperOptions(slug, quiz.title(), quiz.questions().size(), IntStream.rangeClosed(1, most(quiz)).boxed().toList(), List.of(Paper.values()), List.of(Letters.values()), editions.made(slug, caller.id(), MOST_EDITIONS));
    }

    private PaperQuiz demand(String slug) {
        return quizzes.out(slug).filter(quiz -> caller.mayRead(quiz.owner()) && caller.mayRead(packs.findById(quiz.packId()).ownerId())).orElseThrow(NotFoundException::new);
    }

    private static int most(PaperQuiz quiz) {
        return Math.max(1, Math.min(Forms.MOST, MOST_QUESTIONS / Math.max(1, quiz.questions().size())));
    }

    /** Freezes a quiz as it is out now. */
    @Transactional
    EditionCode make(String slug, String forms, String paper, String letters) {
        var quiz = demand(slug);
        var choice = PaperChoice.of(forms, paper, letters, most(quiz)).filter(each -> !quiz.questions().isEmpty()).orElseThrow(() -> PaperRefusals.noSuchPaper(slug));
        var versions = versions(quiz.questions().stream().map(PaperQuiz.Item::version).toList());
        var source = packs.line(packs.findById(quiz.packId()).slug()).orElseThrow().source();
        var facts = facts(versions);
        var asOf = facts.values().stream().map(FactLine::asOf).max((one, other) -> one.compareTo(other)).orElse(source.published());
        long seed = SEEDS.nextLong();
        var contents = versions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, version -> version.getValue().content()));
        var print = new QuizPrint(caller.id(), quiz.version(), seed, choice.forms(), choice.paper().word(), choice.letters().word(),
                source.author() + ", " + source.title() + ", " + source.outlet() + ", " + source.published());
        return editions.keep(quiz.packId(), quiz.title(), asOf.toString(), print, Forms.deal(quiz, contents, choice.forms(), seed),
                facts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, fact -> Settling.of(fact.getValue()))));
    }

    /** The caller's edition of a quiz. */
    QuizEdition edition(String code) {
        return EditionCode.typed(code).flatMap(editions::quiz).filter(edition -> caller.mayChange(edition.print().madeBy())).orElseThrow(NotFoundException::new);
    }

    @Transactional
    PapersView papers(String code, long marked) {
        var edition = edition(code);
        var print = edition.print();
        var look = Paper.named(print.paper()).orElseThrow().label() + ", " + Letters.named(print.letters()).orElseThrow().label().toLowerCase(Locale.ROOT);
        return new PapersView(edition.code().spoken(), edition.code().signs(), edition.title(), quizzes.slug(print.quizVersion()), edition.asOf(), time.day(edition.madeAt()), look,
                edition.asked().size() / print.forms(), letters(print.forms()), marked, edition.stamp().url() != null);
    }

    static List<String> letters(int forms) {
        return IntStream.rangeClosed(1, forms).mapToObj(Forms::letter).toList();
    }

    Map<Long, QuestionVersion> versions(List<Long> ids) {
        return bank.versions(ids);
    }

    /** As they were said when the papers were made; for those made before that was kept, as they are said now. */
    Map<Long, Settling> settlings(QuizEdition edition, Map<Long, QuestionVersion> versions) {
        var kept = settlings.of(edition.id());
        return !kept.isEmpty() ? kept : facts(versions).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, fact -> Settling.of(fact.getValue())));
    }

    private Map<Long, FactLine> facts(Map<Long, QuestionVersion> versions) {
        return factLines.versions(versions.values().stream().flatMap(version -> version.grounds().stream()).map(QuestionVersion.Ground::factVersionId).distinct().toList());
    }
}
