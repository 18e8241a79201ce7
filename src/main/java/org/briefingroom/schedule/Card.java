package org.briefingroom.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A fact as one learner holds it after their reviews: wholly a function of the log.
 *
 * @param lastAt        time of the last review
 * @param lastDay       the learner's day of it
 * @param reviews       how many lines of the log it comes from
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

    /** As if it had just been met for the first time and not known. It was not forgotten: that is no lapse, and how hard it is to learn is kept. */
    public Card setBack(Setback setback, Forgetting forgetting) {
        return new Card(new Memory(forgetting.after(null, 0, Rating.AGAIN).stability(), memory.difficulty()), later(lastAt, setback.at()),
                lastDay.isAfter(setback.day()) ? lastDay : setback.day(), reviews + 1, lapses, false, false);
    }

    /** The card that a log leads to, whatever order its lines come in; null when it holds no review. */
    public static Card replay(List<Review> log, List<Setback> setbacks, Forgetting forgetting) {
        var open = new ArrayDeque<>(setbacks.stream().sorted(Comparator.comparing(Setback::at)).toList());
        Card card = null;
        for (var review : log.stream().sorted(Comparator.comparing(Review::at)).toList()) {
            card = after(setBack(card, open, review.at(), forgetting), review, forgetting);
        }
        return setBack(card, open, Instant.MAX, forgetting);
    }

    /** By what happened until then. */
    private static Card setBack(Card card, Deque<Setback> open, Instant until, Forgetting forgetting) {
        var now = card;
        while (!open.isEmpty() && open.peek().at().isBefore(until)) {
            var next = open.poll();
            now = now == null ? null : now.setBack(next, forgetting);
        }
        return now;
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
