package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.briefingroom.fact.Corrections;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.kinds.Form;
import org.briefingroom.question.kinds.Response;
import org.briefingroom.question.kinds.Unreadable;
import org.briefingroom.schedule.Certainty;
import org.briefingroom.web.Refusal;

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
    Completions completions;
    @Inject
    QuestionBank bank;
    @Inject
    Admission admission;
    @Inject
    PracticeRoom practiceRoom;
    @Inject
    Sittings sittings;
    @Inject
    Entrance entrance;
    @Inject
    Allowances allowances;
    @Inject
    Corrections corrections;
    @Inject
    Event<Told> told;
    @Inject
    Clock clock;

    /** Begins a quiz, if it is open and the learner has an attempt left. An attempt at it that is still open ends: what a new one tells must not help an old one. */
    @Transactional
    UUID begin(String slug, UUID learner) {
        corrections.haveEnded();
        var quiz = quizzes.open(slug).orElseThrow(NotFoundException::new);
        entrance.demandOpen(quiz, () -> attempts.begunFor(quiz.quizId(), learner));
        var items = new ArrayList<>(admission.items(quiz));
        if (items.isEmpty()) {
            throw Refusals.nothingToAsk(slug);
        }
        completions.allOpen(quiz.quizId(), learner, clock.instant());
        var attempt = new Attempt(learner, quiz, null, false, SEEDS.nextLong(), clock.instant()).with(allowances.of(learner, slug));
        var random = new Random(attempt.seed());
        if (quiz.demands().shuffleQuestions()) {
            Collections.shuffle(items, random);
        }
        return ask(attempt, items, random, quiz.demands().shuffleOptions());
    }

    /** Asks for what was missed in an ended attempt again, in other words where there are any; told at once what is right. */
    @Transactional
    UUID practise(UUID attempt, byte[] tokenHash) {
        corrections.haveEnded();
        var asked = ended(attempt, tokenHash);
        var missed = asked.stream().filter(question -> !Points.of(question).isFull()).toList();
        if (missed.isEmpty()) {
            throw Refusals.nothingMissed(attempt);
        }
        var of = asked.get(0).attempt();
        var practice = new Attempt(of.learnerId(), of.quiz(), of.id(), false, SEEDS.nextLong(), clock.instant());
        var random = new Random(practice.seed());
        var items = practiceRoom.items(of, missed, random);
        if (items.isEmpty()) {
            throw Refusals.nothingHeld(attempt);
        }
        return ask(practice, items, random, true);
    }

    private List<AskedQuestion> ended(UUID attempt, byte[] tokenHash) {
        var sitting = sittings.sitting(attempt, tokenHash);
        if (!sitting.isOver()) {
            throw Refusals.notOver(attempt);
        }
        return sitting.questions();
    }

    UUID ask(Attempt attempt, List<QuizVersion.Item> items, Random random, boolean shufflesOptions) {
        var versions = bank.versions(items.stream().map(QuizVersion.Item::questionVersionId).toList());
        var asked = new ArrayList<AskedQuestion>();
        items.forEach(item -> {
            var version = versions.get(item.questionVersionId());
            asked.add(new AskedQuestion(attempt, asked.size() + 1, version, item.points(), OptionOrder.of(version.content(), shufflesOptions, random)));
        });
        attempts.begin(attempt, asked);
        return attempt.id();
    }

    /**
     * Takes an answer, once. At most four statements, and what those who listen add.
     *
     * @param certainty how sure the learner said they were; null where they did not say, and dropped where nobody asked
     * @throws Unreadable when what was posted is no answer; nothing is kept then
     */
    @Transactional(dontRollbackOn = Refusal.class)
    Taken answer(UUID attempt, byte[] tokenHash, int position, Form form, boolean skip, Certainty certainty) throws Unreadable {
        var asked = sittings.question(attempt, tokenHash, position);
        var question = asked.question();
        if (question.answer().isPresent()) {
            return Taken.BEFORE;
        }
        if (asked.isOver()) {
            throw question.attempt().isOverdue(clock.instant()) ? Refusals.tooLate(attempt) : Refusals.over(attempt);
        }
        var response = skip ? Response.SKIPPED : question.content().read(form, question.arrangement());
        var said = question.attempt().asksCertainty() && !response.isSkipped() ? certainty : null;
        boolean kept = attempts.keep(question, response, question.content().mark(response), said, clock.instant());
        if (!completions.ifAnswered(attempt, clock.instant()) && kept && question.attempt().feedback() == Feedback.AFTER_EACH) {
            told.fire(new Told(attempt, false));
        }
        return kept ? Taken.KEPT : Taken.BEFORE;
    }

    /** Ends an attempt; what has no answer counts as missed. */
    @Transactional
    void finish(UUID attempt, byte[] tokenHash) {
        sittings.sitting(attempt, tokenHash);
        completions.of(attempt, clock.instant());
    }
}
