package org.briefingroom.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A fact as one learner holds it after their reviews: wholly a function of the log.
 *
 * @param lastAt        time of the last review
 * @param lastDay       the learner's day of it
 * @param lapses        how often it was forgotten after it had been reviewed before
 * @param recalledLater whether it was recalled on a later day than it was last met, and not forgotten since
 * @param misconception whether the learner was certain of what is wrong, the last time
 */
public record Card(Memory memory, Instant lastAt, LocalDate lastDay, int reviews, int lapses, boolean recalledLater, boolean misconception) {
    private static final Duration DAY = Duration.ofDays(1);

    /** The card after one more review. @param before null when there was none */
    public static Card after(Card before, Review review, Forgetting forgetting) {
        if (before == null) {
            return new Card(forgetting.after(null, 0, review.rating()), review.at(), review.day(), 1, 0, false, review.misconception());
        }
        long days = DayClock.between(before.lastDay, review.day());
        boolean passed = review.rating().isPass();
        return new Card(forgetting.after(before.memory, days, review.rating()), later(before.lastAt, review.at()),
                before.lastDay.isAfter(review.day()) ? before.lastDay : review.day(), before.reviews + 1, before.lapses + (passed ? 0 : 1),
                passed && (before.recalledLater || days >= 1), review.misconception());
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** The card that a log leads to, whatever order its lines come in; null when the log is empty. */
    public static Card replay(List<Review> log, Forgetting forgetting) {
        Card card = null;
        for (var review : log.stream().sorted(Comparator.comparing(Review::at)).toList()) {
            card = after(card, review, forgetting);
        }
        return card;
    }

    /** How likely it is recalled at a moment. Time runs evenly here, so that no number jumps when a day turns. */
    public double recall(Instant now, Forgetting forgetting) {
        return forgetting.retrievability(memory, (double) Duration.between(lastAt, now).toMillis() / DAY.toMillis());
    }

    /** The learner's day from which on it should come back. What somebody was certain of and had wrong comes back on the next. */
    public LocalDate due(Aim aim, Forgetting forgetting) {
        return lastDay.plusDays(misconception ? 1 : forgetting.interval(memory, aim.retention(), aim.longestDays()));
    }
}
