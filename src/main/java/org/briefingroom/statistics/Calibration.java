package org.briefingroom.statistics;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether what was predicted came true: of the answers that were to be right with a chance of 80 to 90 %, how many were.
 *
 * @param logLoss      of the predictions, in nats for each answer; smaller is better. Null without answers
 * @param constantLoss of always predicting the share that was right in all
 */
public record Calibration(List<Bin> bins, int answers, Double logLoss, Double constantLoss) {
    public static final int BINS = 10;
    /** No prediction is taken for surer than this, so that one miss does not outweigh all. */
    public static final double LEAST_CHANCE = 1e-6;

    /** @param predicted the chance, from 0 to 1, that it would be right */
    public record Outcome(double predicted, boolean right) {
    }

    /** @param from the lowest chance in it, and to the highest, which belongs to the next bin but for 1 */
    public record Bin(double from, double to, int answers, double predicted, double observed) {
        private static final int ENOUGH = 100;
        private static final double TOO_FAR = 0.07;

        /** Whether it is off by more than chance and kindness excuse. */
        public boolean isOff() {
            return answers >= ENOUGH && Math.abs(predicted - observed) > TOO_FAR;
        }
    }

    public static Calibration of(Collection<Outcome> outcomes) {
        return of(IntStream.range(0, BINS).mapToObj(bin -> bin(bin, outcomes)).filter(bin -> bin.answers() > 0).toList(), outcomes.stream().mapToDouble(outcome -> loss(outcome.predicted(), outcome.right())).sum());
    }

    /** Of what was counted already. @param bins those that hold an answer; {@code loss} of all predictions, summed, in nats */
    public static Calibration of(List<Bin> bins, double loss) {
        int answers = bins.stream().mapToInt(Bin::answers).sum();
        double share = bins.stream().mapToDouble(bin -> bin.observed() * bin.answers()).sum() / answers;
        return answers == 0 ? new Calibration(List.of(), 0, null, null) : new Calibration(bins, answers, loss / answers, share * loss(share, true) + (1 - share) * loss(share, false));
    }

    /** Whether the predictions should be called estimates. */
    public boolean isOff() {
        return bins.stream().anyMatch(Bin::isOff);
    }

    private static Bin bin(int bin, Collection<Outcome> outcomes) {
        var inside = outcomes.stream().filter(outcome -> Math.min(BINS - 1, (int) (outcome.predicted() * BINS)) == bin).toList();
        return new Bin((double) bin / BINS, (bin + 1.0) / BINS, inside.size(),
                inside.stream().mapToDouble(Outcome::predicted).average().orElse(0), share(inside));
    }

    private static double share(Collection<Outcome> outcomes) {
        return outcomes.stream().mapToInt(outcome -> outcome.right() ? 1 : 0).average().orElse(0);
    }

    private static double loss(double chance, boolean right) {
        double within = Math.max(LEAST_CHANCE, Math.min(1 - LEAST_CHANCE, chance));
        return -Math.log(right ? within : 1 - within);
    }
}
