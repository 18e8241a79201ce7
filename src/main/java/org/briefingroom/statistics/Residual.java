package org.briefingroom.statistics;

import java.util.Collection;
import org.briefingroom.statistics.Calibration.Outcome;

/**
 * How much better or worse a question is answered in reviews than the memory of its fact predicts: by this a question shows
 * that it behaves unlike its sisters.
 *
 * @param mean  observed less predicted, from -1 to 1
 * @param error of that mean
 */
public record Residual(int answers, double mean, double error) {
    private static final int ENOUGH = 50;
    private static final double FAR = 3;

    /** @throws IllegalArgumentException without answers */
    public static Residual of(Collection<Outcome> outcomes) {
        int answers = outcomes.size();
        if (answers == 0) {
            throw new IllegalArgumentException("Nobody answered this question");
        }
        return new Residual(answers, outcomes.stream().mapToDouble(outcome -> (outcome.right() ? 1 : 0) - outcome.predicted()).average().orElseThrow(),
                Math.sqrt(outcomes.stream().mapToDouble(outcome -> outcome.predicted() * (1 - outcome.predicted())).sum()) / answers);
    }

    public boolean isUnlikeItsSisters() {
        return answers >= ENOUGH && Math.abs(mean) > FAR * error;
    }
}
