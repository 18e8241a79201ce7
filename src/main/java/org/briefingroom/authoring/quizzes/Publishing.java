package org.briefingroom.authoring.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.fact.Packs;
import org.briefingroom.quiz.LiveQuestions;
import org.briefingroom.quiz.QuizDraft;
import org.briefingroom.quiz.Quizzes;

/** Brings working copies out as quizzes, takes them back, and throws away what never was one. */
@ApplicationScoped
class Publishing {
    private static final int LONGEST_REASON = 300;
    private static final int FEWEST_WORDS = 3;

    /** What came of it. @param problems in sentences; empty when it is out */
    record Outcome(boolean stale, List<String> problems) {

        boolean isDone() {
            return !stale && problems.isEmpty();
        }
    }

    @Inject
    WorkingQuizzes working;
    @Inject
    Quizzes quizzes;
    @Inject
    Offers offers;
    @Inject
    LiveQuestions live;
    @Inject
    Packs packs;
    @Inject
    AuditLog log;
    @Inject
    Clock clock;

    /** What must be mended before it is published, in sentences. */
    static List<String> obstacles(QuizCheck check, Settings settings, Instant now) {
        var about = settings.about().isEmpty() ? Stream.of("It does not say what it is about. Write a sentence or two under “Settings”; the cover shows them.") : Stream.<String>of();
        var closed = settings.demands().closesAt().filter(closing -> !closing.isAfter(now)).isPresent() ? Stream.of("It closes before now, so nobody could take it. Choose a later time under “Settings”.") : Stream.<String>of();
        return Stream.of(check.obstacles().stream(), about, closed).flatMap(part -> part).toList();
    }

    /** What is wrong with a reason; empty when nothing is. */
    static String problem(String reason) {
        return reason.length() > LONGEST_REASON ? "This is longer than " + LONGEST_REASON + " characters. Say it in fewer."
                : reason.split("\\s+").length < FEWEST_WORDS ? "Say in three words or more why it is asked all the same." : "";
    }

    /** Freezes the quiz as it is, as a new version. @param typed the reasons for what rules doubt, by rule */
    @Transactional
    Outcome publish(long id, int base, Map<String, String> typed) {
        var quiz = working.demandLocked(id);
        if (quiz.revision() != base) {
            return new Outcome(true, List.of());
        }
        var pack = packs.findById(quiz.packId()).slug();
        var entries = quiz.entries();
        var stock = offers.named(pack, entries.stream().map(Entry::question).toList());
        var asked = stock.in(entries.stream().map(Entry::question).toList());
        var check = new QuizCheck(stock.board().base(), asked, quiz.settings());
        var reasons = new HashMap<>(quiz.reasons());
        typed.forEach((rule, reason) -> reasons.put(rule, reason));
        reasons.keySet().retainAll(check.doubted());
        boolean isExplained = check.doubted().stream().allMatch(rule -> problem(reasons.getOrDefault(rule, "")).isEmpty());
        var problems = Stream.concat(obstacles(check, quiz.settings(), clock.instant()).stream(),
                isExplained ? Stream.of() : Stream.of("A rule doubts it. Say why it is asked all the same; the reason is kept with the quiz.")).toList();
        if (!problems.isEmpty()) {
            return new Outcome(false, problems);
        }
        quiz.explain(reasons);
        var slug = quiz.slug() == null ? quizzes.name(quiz.settings().title()) : quiz.slug();
        var settings = quiz.settings();
        quizzes.publish(new QuizDraft(slug, quiz.ownerId(), pack, settings.title(), settings.about(), settings.feedback(), settings.demands(), IntStream.range(0, entries.size())
                .mapToObj(at -> new QuizDraft.Item(asked.get(at).draft(), asked.get(at).version(), entries.get(at).points())).toList()));
        quiz.publishedAs(slug);
        live.check(pack);
        log.note(Act.PUBLISHED, what(quiz), page(quiz));
        return new Outcome(false, List.of());
    }

    /** Takes it off, or puts it out again as it was last published. */
    @Transactional
    void withdraw(long id, boolean isWithdrawn) {
        var quiz = working.demandLocked(id);
        if (quiz.slug() != null && quizzes.isOut(quiz.slug()) == isWithdrawn) {
            quizzes.withdraw(quiz.slug(), isWithdrawn);
            log.note(isWithdrawn ? Act.WITHDREW : Act.PUBLISHED, what(quiz) + (isWithdrawn ? "" : ", as it was before"), page(quiz));
        }
    }

    /** Throws a working copy away; answers false, and keeps it, when it was ever published. */
    @Transactional
    boolean delete(long id) {
        var quiz = working.demandLocked(id);
        if (quiz.slug() != null) {
            return false;
        }
        working.delete(quiz);
        log.note(Act.DELETED, what(quiz) + ", which was never published", null);
        return true;
    }

    private static String what(WorkingQuiz quiz) {
        return "the quiz “" + quiz.settings().title() + "”";
    }

    private static String page(WorkingQuiz quiz) {
        return "/desk/quizzes/" + quiz.id();
    }
}
