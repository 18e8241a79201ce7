package org.briefingroom.question.rules;

import java.util.Arrays;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.stat.inference.InferenceTestUtils;
import org.hipparchus.util.CombinatoricsUtils;

/** How likely it is that chance alone does as much. */
final class Chance {
    /** Up to here every way to spread the keys is counted; beyond, chi-square is close enough. */
    private static final int MOST_COUNTED = 40;

    private Chance() {
    }

    /** Of at least so many successes. */
    static double ofAtLeast(int successes, int tries, double each) {
        return successes == 0 ? 1 : 1 - new BinomialDistribution(tries, each).cumulativeProbability(successes - 1);
    }

    /** Of counts as uneven as these, where each place is equally likely. */
    static double ofUneven(long[] counts) {
        int all = (int) Arrays.stream(counts).sum();
        if (all > MOST_COUNTED) {
            var expected = new double[counts.length];
            Arrays.fill(expected, (double) all / counts.length);
            return InferenceTestUtils.chiSquareTest(expected, counts);
        }
        return Math.min(1, asUneven(new int[counts.length], 0, all, all, log(all, Arrays.stream(counts).mapToInt(count -> (int) count).toArray()) + 1e-9));
    }

    private static double asUneven(int[] counts, int at, int left, int all, double limit) {
        if (at == counts.length - 1) {
            counts[at] = left;
            double log = log(all, counts);
            return log <= limit ? Math.exp(log) : 0;
        }
        double sum = 0;
        for (int count = 0; count <= left; count++) {
            counts[at] = count;
            sum += asUneven(counts, at + 1, left - count, all, limit);
        }
        return sum;
    }

    private static double log(int all, int[] counts) {
        return CombinatoricsUtils.factorialLog(all) - Arrays.stream(counts).mapToDouble(CombinatoricsUtils::factorialLog).sum() - all * Math.log(counts.length);
    }
}
