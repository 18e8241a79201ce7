package org.briefingroom.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.briefingroom.statistics.Calibration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forty learners, fifty facts and sixty days: whether the schedule is worth following, and its predictions worth believing. */
class SimulatedClassTest {
    private static final int LEARNERS = 40;

    private static List<SimulatedLearner> bySchedule(long seed) {
        return IntStream.range(0, LEARNERS).mapToObj(learner -> new SimulatedLearner(seed + learner).bySchedule()).toList();
    }

    /** On an average day once all facts were met. */
    private static double shareAboveNinety(List<SimulatedLearner> learners) {
        return learners.stream().flatMapToInt(learner -> Arrays.stream(learner.above).skip(SimulatedLearner.SETTLED)).average().orElseThrow() / SimulatedLearner.FACTS;
    }

    @ParameterizedTest
    @ValueSource(longs = {1000, 2000, 3000})
    void theScheduleKeepsMoreFactsThanAsManyReviewsSpreadEvenly(long seed) {
        var scheduled = bySchedule(seed);
        var spread = IntStream.range(0, LEARNERS).mapToObj(learner -> new SimulatedLearner(seed + learner).evenly(scheduled.get(learner).outcomes.size())).toList();
        assertThat(spread).map(learner -> learner.outcomes.size()).isEqualTo(scheduled.stream().map(learner -> learner.outcomes.size()).toList());
        assertThat(shareAboveNinety(scheduled)).isGreaterThan(shareAboveNinety(spread) + 0.1);
    }

    @Test
    void whatIsPredictedComesTrue() {
        var calibration = Calibration.of(bySchedule(1000).stream().flatMap(learner -> learner.outcomes.stream()).toList());
        assertThat(calibration.bins()).filteredOn(bin -> bin.answers() >= 100).hasSizeGreaterThan(1)
                .allSatisfy(bin -> assertThat(Math.abs(bin.predicted() - bin.observed())).isLessThan(0.07));
        assertThat(calibration.isOff()).isFalse();
    }
}
