package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.kinds.Form;
import org.briefingroom.question.kinds.Response;
import org.briefingroom.question.kinds.Unreadable;

/**
 * Sits with a learner: begins an attempt, takes each answer once, and ends it. Whose attempt it is, the hash of the
 * learner's token says; somebody else's is not found.
 */
@ApplicationScoped
class Examiner {
    private static final SecureRandom SEEDS = new SecureRandom();

    /** Whether an answer was kept, or there was one before. */
    enum Taken { KEPT, BEFORE }

    @Inject
    Quizzes quizzes;
    @Inject
    Attempts attempts;
    @Inject
    QuestionBank bank;
    @Inject
    LiveQuestions live;
    @Inject
    EntityManager entities;
    @Inject
    AttemptReader reader;
    @Inject
    Clock clock;

    /** Begins a quiz. An attempt at it that is still open ends: what a new one tells must not help an old one. */
    @Transactional
    UUID begin(String slug, UUID learner) {
        var quiz = quizzes.open(slug).orElseThrow(NotFoundException::new);
        attempts.completeOpen(quiz.quizId(), learner, clock.instant());
        return ask(new Attempt(learner, quiz, null, SEEDS.nextLong(), clock.instant()), quiz.items());
    }

    /** Asks what was missed in an ended attempt again, in a new order; told at once what is right. */
    @Transactional
    UUID practise(UUID attempt, byte[] tokenHash) {
        var asked = ended(attempt, tokenHash);
        var missed = asked.stream().filter(question -> !Points.of(question).isFull())
                .map(question -> new QuizVersion.Item(question.version().id(), question.points())).toList();
        if (missed.isEmpty()) {
            throw Refusals.nothingMissed(attempt);
        }
        var of = asked.get(0).attempt();
        return ask(new Attempt(of.learnerId(), of.quiz(), of.id(), SEEDS.nextLong(), clock.instant()), missed);
    }

    private List<AskedQuestion> ended(UUID attempt, byte[] tokenHash) {
        var asked = reader.all(attempt, tokenHash);
        if (!asked.get(0).isOver()) {
            throw Refusals.notOver(attempt);
        }
        return asked.stream().map(Attempts.Asked::question).toList();
    }

    private UUID ask(Attempt attempt, List<QuizVersion.Item> all) {
        var items = live.asked(all);
        if (items.isEmpty()) {
            throw Refusals.suspended();
        }
        entities.persist(attempt);
        var versions = bank.versions(items.stream().map(QuizVersion.Item::questionVersionId).toList());
        var random = new Random(attempt.seed());
        int position = 0;
        for (var item : items) {
            entities.persist(new AskedQuestion(attempt, ++position, versions.get(item.questionVersionId()), item.points(), random));
        }
        return attempt.id();
    }

    /**
     * Takes an answer, once. At most four statements.
     *
     * @throws Unreadable when what was posted is no answer; nothing is kept then
     */
    @Transactional
    Taken answer(UUID attempt, byte[] tokenHash, int position, Form form, boolean skip) throws Unreadable {
        var asked = attempts.question(attempt, tokenHash, position).orElseThrow(NotFoundException::new);
        var question = asked.question();
        if (question.answer().isPresent()) {
            return Taken.BEFORE;
        }
        if (asked.isOver()) {
            throw Refusals.over(attempt);
        }
        var response = skip ? Response.SKIPPED : question.content().read(form, question.arrangement());
        boolean kept = attempts.keep(question, response, question.content().mark(response), clock.instant());
        attempts.completeIfAnswered(attempt, clock.instant());
        return kept ? Taken.KEPT : Taken.BEFORE;
    }

    /** Ends an attempt; what has no answer counts as missed. */
    @Transactional
    void finish(UUID attempt, byte[] tokenHash) {
        reader.all(attempt, tokenHash);
        attempts.complete(attempt, clock.instant());
    }
}
