package org.briefingroom.statistics;

import java.util.Arrays;
import org.hipparchus.stat.correlation.Covariance;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.Variance;

/** Figures of samples. What is too small to be told from rounding counts as nothing. */
final class Sample {
    private static final double DUST = 1e-12;

    private Sample() {
    }

    static boolean isNothing(double value) {
        return Math.abs(value) < DUST;
    }

    static double mean(double[] values) {
        return new Mean().evaluate(values);
    }

    /** Divided by one less than the size; 0 where that is all but 0. Needs two values. */
    static double variance(double[] values) {
        return clean(new Variance().evaluate(values));
    }

    static double covariance(double[] a, double[] b) {
        return clean(new Covariance().covariance(a, b));
    }

    /** The greatest covariance that these values could have in any order. */
    static double greatestCovariance(double[] a, double[] b) {
        return covariance(sorted(a), sorted(b));
    }

    /** Null when either does not vary. */
    static Double correlation(double[] a, double[] b) {
        double variances = variance(a) * variance(b);
        return variances == 0 ? null : covariance(a, b) / Math.sqrt(variances);
    }

    static double median(double[] values) {
        var sorted = sorted(values);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double[] sorted(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double clean(double value) {
        return isNothing(value) ? 0 : value;
    }
}
