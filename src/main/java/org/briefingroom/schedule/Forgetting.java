package org.briefingroom.schedule;

import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

/**
 * FSRS-6: how a memory changes with a review, and how it fades between two. Without learning steps, with the formula for
 * reviews on the same day, and without fuzz: the same answers always lead to the same days.
 */
public record Forgetting(Weights weights) {
    /** Written beside every review, so that another model can tell what it replays. */
    public static final String ALGORITHM = "FSRS-6";
    public static final Forgetting USUAL = new Forgetting(Weights.USUAL);

    /**
     * The memory after a review.
     *
     * @param before      null at the first review
     * @param elapsedDays whole days of the learner since the last review; 0 on the same day, and where a clock went back
     */
    public Memory after(Memory before, long elapsedDays, Rating rating) {
        if (before == null) {
            return Memory.within(w(rating.ordinal()), firstDifficulty(rating));
        }
        return Memory.within(elapsedDays <= 0 ? sameDay(before.stability(), rating) : later(before, elapsedDays, rating), difficulty(before.difficulty(), rating));
    }

    /** The probability of recall, from 0 to 1. @param days since the last review, which need not be whole */
    public double retrievability(Memory memory, double days) {
        return pow(1 + factor() * max(0, days) / memory.stability(), decay());
    }

    /**
     * Whole days until the probability of recall has fallen to what is wanted; at least 1.
     *
     * @param retention wanted, between 0 and 1
     * @param longest   days that may lie between two reviews
     */
    public int interval(Memory memory, double retention, int longest) {
        return (int) min(max(Math.round(memory.stability() * stabilities(retention)), 1), longest);
    }

    /** How many times its stability must pass until the probability of recall has fallen to this, between 0 and 1: the same for every memory. */
    public double stabilities(double retention) {
        return (pow(retention, 1 / decay()) - 1) / factor();
    }

    private double sameDay(double stability, Rating rating) {
        double growth = exp(w(17) * (rating.grade() - 3 + w(18))) * pow(stability, -w(19));
        return stability * (rating.isPass() ? max(growth, 1) : growth);
    }

    private double later(Memory before, long days, Rating rating) {
        double forgotten = 1 - retrievability(before, days);
        return rating.isPass() ? recalled(before, forgotten, rating) : lapsed(before, forgotten);
    }

    private double recalled(Memory before, double forgotten, Rating rating) {
        double bonus = rating == Rating.HARD ? w(15) : rating == Rating.EASY ? w(16) : 1;
        return before.stability() * (1 + exp(w(8)) * (11 - before.difficulty()) * pow(before.stability(), -w(9)) * (exp(w(10) * forgotten) - 1) * bonus);
    }

    private double lapsed(Memory before, double forgotten) {
        double left = w(11) * pow(before.difficulty(), -w(12)) * (pow(before.stability() + 1, w(13)) - 1) * exp(w(14) * forgotten);
        return min(left, before.stability() / exp(w(17) * w(18)));
    }

    private double difficulty(double before, Rating rating) {
        double moved = before - w(6) * (rating.grade() - 3) * (10 - before) / 9;
        return w(7) * firstDifficulty(Rating.EASY) + (1 - w(7)) * moved;
    }

    /** Below 1 for the easiest: the pull towards it is meant so. */
    private double firstDifficulty(Rating rating) {
        return w(4) - exp(w(5) * (rating.grade() - 1)) + 1;
    }

    private double decay() {
        return -w(20);
    }

    private double factor() {
        return pow(0.9, 1 / decay()) - 1;
    }

    private double w(int place) {
        return weights.at(place);
    }
}
