package org.briefingroom.statistics;

import org.hipparchus.distribution.continuous.FDistribution;

/** Within which a figure lies, 95 times in a hundred. */
public record Interval(double low, double high) {
    private static final double Z = 1.959963984540054;

    /** Wilson's, of a share; null without any. @param successes may hold parts of a success */
    public static Interval ofShare(double successes, int of) {
        if (of == 0) {
            return null;
        }
        double share = successes / of;
        double square = Z * Z;
        double middle = (share + square / (2 * of)) / (1 + square / of);
        double half = Z / (1 + square / of) * Math.sqrt(share * (1 - share) / of + square / (4.0 * of * of));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** Fisher's, of a correlation; null for fewer than four, and where there is none. */
    public static Interval ofCorrelation(Double correlation, int of) {
        if (correlation == null || of < 4) {
            return null;
        }
        double within = Math.max(-1, Math.min(1, correlation));
        double reach = Z / Math.sqrt(of - 3);
        double middle = 0.5 * Math.log((1 + within) / (1 - within));
        return new Interval(Math.tanh(middle - reach), Math.tanh(middle + reach));
    }

    /** Feldt's, of Cronbach's alpha from 0 to 1; null where there is none. */
    public static Interval ofAlpha(Double alpha, int learners, int questions) {
        if (alpha == null || learners < 2 || questions < 2) {
            return null;
        }
        var ratio = new FDistribution(learners - 1, (learners - 1.0) * (questions - 1));
        return new Interval(1 - (1 - alpha) * ratio.inverseCumulativeProbability(0.975), 1 - (1 - alpha) * ratio.inverseCumulativeProbability(0.025));
    }
}
