package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.briefingroom.fact.Corrections;

/** Begins a sitting on facts that came due: like practice, told at once what is right, and without an end of its own. */
@ApplicationScoped
public class Reviewing {
    private static final SecureRandom SEEDS = new SecureRandom();

    @Inject
    ReviewAttempts attempts;
    @Inject
    PracticeRoom practiceRoom;
    @Inject
    Examiner examiner;
    @Inject
    Corrections corrections;
    @Inject
    Clock clock;

    /**
     * Goes on with a sitting that is open, so that a second press begins nothing.
     *
     * @param pack  of the facts, in which the learner has begun an attempt before
     * @param facts by their ids, the most urgent first
     * @return the attempt
     */
    @Transactional
    public UUID begin(UUID learner, String pack, List<Long> facts) {
        corrections.haveEnded();
        attempts.hold(learner);
        return attempts.open(learner, pack).map(Attempt::id).orElseGet(() -> beginNew(learner, pack, facts));
    }

    private UUID beginNew(UUID learner, String pack, List<Long> facts) {
        var last = attempts.last(learner, pack).orElseThrow(Refusals::nothingToReview);
        var attempt = new Attempt(learner, last.quiz(), last.id(), true, SEEDS.nextLong(), clock.instant());
        var random = new Random(attempt.seed());
        var items = practiceRoom.itemsOn(attempt, facts, random);
        if (items.isEmpty()) {
            throw Refusals.nothingToReview();
        }
        return examiner.ask(attempt, items, random, true);
    }
}
