package org.briefingroom.statistics;

import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * Whether a question is answered otherwise in reviews than the other questions on the same fact: by Fisher's exact test, which holds
 * for few answers too, and only where what memory predicts of the answers does not explain it.
 *
 * @param others the other questions together
 */
public record Sisters(Tally own, Tally others) {
    public static final int FEWEST_ANSWERS = 20;
    /** As rare as three standard deviations; of a thousand questions that are like their sisters, three are flagged. */
    private static final double RARE = 0.0027;
    private static final double LIKEWISE = 1 + 1e-7;

    /**
     * What was answered.
     *
     * @param predicted how many were to be right, by what memory predicts
     * @param variance  of that number
     */
    public record Tally(int answers, int learners, int right, double predicted, double variance) {

        double share() {
            return (double) right / answers;
        }

        /** Observed less predicted. */
        public Residual residual() {
            return new Residual(answers, (right - predicted) / answers, Math.sqrt(variance) / answers);
        }

        boolean isEnough() {
            return answers >= FEWEST_ANSWERS && learners >= Disclosure.FEWEST_LEARNERS;
        }
    }

    /** Why nothing is said; null when something is. */
    public String withheld() {
        if (own.isEnough() && others.isEnough()) {
            return null;
        }
        return "It says something from " + FEWEST_ANSWERS + " answers of " + Disclosure.FEWEST_LEARNERS + " learners on, to this question and to the others; so far there are " + own.answers() + " of " + own.learners()
                + ", and " + others.answers() + " of " + others.learners() + ".";
    }

    /** How likely they would differ as much or more by chance. */
    public double chance() {
        var drawn = new HypergeometricDistribution(own.answers() + others.answers(), own.right() + others.right(), own.answers());
        double seen = drawn.probability(own.right()) * LIKEWISE;
        return Math.min(1, IntStream.rangeClosed(drawn.getSupportLowerBound(), drawn.getSupportUpperBound()).mapToDouble(drawn::probability).filter(chance -> chance <= seen).sum());
    }

    public boolean isUnlike() {
        return withheld() == null && chance() < RARE && isUnexplained();
    }

    /** Whether at least half of the difference is left once what memory predicts is taken off. */
    private boolean isUnexplained() {
        double seen = own.share() - others.share();
        double left = own.residual().mean() - others.residual().mean();
        return seen > 0 ? left >= seen / 2 : left <= seen / 2;
    }

    public boolean isHarder() {
        return own.share() < others.share();
    }
}
