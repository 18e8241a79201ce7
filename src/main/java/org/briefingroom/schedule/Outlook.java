package org.briefingroom.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * How many of some facts a learner would probably recall at a moment, if nothing is reviewed until then. Only what was
 * recalled on a later day counts: a fact that was just told is not yet one that is known.
 *
 * @param expected how many of them
 * @param spread   to either side: nine times in ten the number lies within
 * @param facts    all of them
 * @param lasting  those that should last two months
 */
public record Outlook(double expected, double spread, int facts, int lasting) {
    /** Below this many facts that were met, a number would say more than is known. */
    public static final int FEWEST_STARTED = 5;
    private static final double NINE_IN_TEN = 1.64;

    /** Empty when too few were met. @param cards one for each fact; null where it was never met */
    public static Optional<Outlook> of(Collection<Card> cards, Instant at, Forgetting forgetting) {
        if (cards.stream().filter(Objects::nonNull).count() < FEWEST_STARTED) {
            return Optional.empty();
        }
        double expected = 0;
        double variance = 0;
        int lasting = 0;
        for (var card : cards) {
            if (card != null && card.recalledLater()) {
                double recall = card.recall(at, forgetting);
                expected += recall;
                variance += recall * (1 - recall);
            }
            lasting += Mastery.of(card, at, forgetting) == Mastery.LASTING ? 1 : 0;
        }
        return Optional.of(new Outlook(expected, NINE_IN_TEN * Math.sqrt(variance), cards.size(), lasting));
    }

    public long about() {
        return Math.round(expected);
    }

    public long least() {
        return Math.max(0, Math.round(expected - spread));
    }

    public long most() {
        return Math.min(facts, Math.round(expected + spread));
    }
}
