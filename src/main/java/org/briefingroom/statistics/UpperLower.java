package org.briefingroom.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The upper and the lower 27 % of the learners by their totals. Who stands on the border shares the places that are left,
 * so that nothing depends on the order of rows: each learner belongs to a group by a part from 0 to 1.
 */
public record UpperLower(int size, double[] upper, double[] lower) {
    private static final double SHARE = 0.27;

    public static UpperLower of(double[] totals) {
        int size = (int) Math.floor(SHARE * totals.length + 0.5);
        return new UpperLower(size, top(totals, size), top(negative(totals), size));
    }

    /** The upper half, for what fewer learners can show. */
    static double[] upperHalf(double[] totals) {
        return top(totals, (totals.length + 1) / 2);
    }

    private static double[] negative(double[] totals) {
        return IntStream.range(0, totals.length).mapToDouble(learner -> -totals[learner]).toArray();
    }

    private static double[] top(double[] exact, int size) {
        var totals = Arrays.stream(exact).map(UpperLower::rounded).toArray();
        if (size == 0) {
            return new double[totals.length];
        }
        double border = Sample.sorted(totals)[totals.length - size];
        long above = IntStream.range(0, totals.length).filter(learner -> totals[learner] > border).count();
        long on = IntStream.range(0, totals.length).filter(learner -> totals[learner] == border).count();
        double part = (double) (size - above) / on;
        return IntStream.range(0, totals.length).mapToDouble(learner -> totals[learner] > border ? 1 : totals[learner] == border ? part : 0).toArray();
    }

    /** Sums of the same marks in another order are one total. */
    private static double rounded(double total) {
        return Math.rint(total * 1e9) / 1e9;
    }

    double upper(double[] values) {
        return weighed(upper, values);
    }

    double lower(double[] values) {
        return weighed(lower, values);
    }

    /** How much more the upper group has of something than the lower, for each place in a group; null without groups. */
    public Double difference(double[] values) {
        return size == 0 ? null : Double.valueOf((upper(values) - lower(values)) / size);
    }

    static double weighed(double[] parts, double[] values) {
        double sum = 0;
        for (int learner = 0; learner < parts.length; learner++) {
            sum += parts[learner] * values[learner];
        }
        return sum;
    }
}
