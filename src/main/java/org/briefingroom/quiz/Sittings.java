package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Finds attempts, and ends those whose time is up as soon as anybody looks at them. */
@ApplicationScoped
public class Sittings {

    @Inject
    Attempts attempts;
    @Inject
    Completions completions;
    @Inject
    Clock clock;

    /** One question of this learner's attempt; one statement, and one more when the time has just been found to be up. */
    Attempts.Asked question(UUID attempt, byte[] tokenHash, int position) {
        var asked = seen(attempts.question(attempt, tokenHash, position).orElseThrow(NotFoundException::new));
        if (asked.isLeftOut()) {
            throw Refusals.leftOut(attempt);
        }
        return asked;
    }

    /** @param questions in their order, but for those that the attempt went on without */
    record Sitting(Attempt attempt, boolean isOver, List<AskedQuestion> questions) {
    }

    /** This learner's attempt with what it asks. */
    Sitting sitting(UUID attempt, byte[] tokenHash) {
        var all = attempts.questions(attempt, tokenHash);
        if (all.isEmpty()) {
            throw new NotFoundException();
        }
        return new Sitting(all.get(0).question().attempt(), seen(all.get(0)).isOver(), all.stream().filter(asked -> !asked.isLeftOut()).map(Attempts.Asked::question).toList());
    }

    private Attempts.Asked seen(Attempts.Asked asked) {
        return asked.isOver() || !end(asked.question().attempt()) ? asked : asked.ended();
    }

    private boolean end(Attempt attempt) {
        boolean isOverdue = attempt.isOverdue(clock.instant());
        if (isOverdue) {
            completions.of(attempt.id(), attempt.deadline().orElseThrow().plus(Demands.GRACE));
        }
        return isOverdue;
    }

    /** Ends what ran out of time since a learner last came by. */
    @Transactional
    public void endOverdue(UUID learner) {
        attempts.limited(learner).forEach(this::end);
    }
}
