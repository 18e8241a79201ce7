package org.briefingroom.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ForgettingTest {
    private static final Forgetting USUAL = Forgetting.USUAL;

    @Property(tries = 300)
    void whateverHappensAMemoryStaysWithinItsBounds(@ForAll @Size(min = 1, max = 40) List<@LongRange(min = -3, max = 40_000) Long> days,
                                                    @ForAll @Size(40) List<Rating> ratings) {
        Memory memory = null;
        for (int review = 0; review < days.size(); review++) {
            memory = USUAL.after(memory, days.get(review), ratings.get(review));
            assertThat(memory.stability()).isBetween(0.001, 36_500.0);
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
            assertThat(USUAL.interval(memory, 0.9, 365)).isBetween(1, 365);
        }
    }

    @Property(tries = 300)
    void aMemoryFadesAndNeverQuiteGoes(@ForAll @DoubleRange(min = 0.01, max = 36_500) double stability, @ForAll @DoubleRange(min = 0, max = 1e5) double days,
                                       @ForAll @DoubleRange(min = 0.01, max = 1e4) double more) {
        var memory = new Memory(stability, 5);
        assertThat(USUAL.retrievability(memory, days + more)).isPositive().isLessThan(USUAL.retrievability(memory, days)).isLessThan(1);
        assertThat(USUAL.retrievability(memory, stability)).isCloseTo(0.9, within(1e-12));
        assertThat(USUAL.retrievability(memory, -days)).isEqualTo(1);
    }

    @Property(tries = 300)
    void aBetterAnswerNeverLeavesAWeakerMemory(@ForAll @DoubleRange(min = 0.01, max = 10_000) double stability, @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
                                               @ForAll @IntRange(max = 2_000) int days) {
        var before = new Memory(stability, difficulty);
        for (int grade = 1; grade < 4; grade++) {
            var worse = USUAL.after(before, days, Rating.of(grade));
            var better = USUAL.after(before, days, Rating.of(grade + 1));
            assertThat(better.stability()).isGreaterThanOrEqualTo(worse.stability());
            assertThat(better.difficulty()).isLessThanOrEqualTo(worse.difficulty());
        }
        assertThat(USUAL.after(before, days, Rating.HARD).stability()).isGreaterThanOrEqualTo(stability);
        assertThat(USUAL.after(before, days, Rating.AGAIN).stability()).isLessThan(stability);
    }

    @Property(tries = 300)
    void whoeverWantsToRememberMoreIsAskedNoLater(@ForAll @DoubleRange(min = 0.01, max = 36_500) double stability,
                                                  @ForAll @DoubleRange(min = 0.7, max = 0.96) double retention) {
        var memory = new Memory(stability, 5);
        assertThat(USUAL.interval(memory, retention + 0.01, 36_500)).isLessThanOrEqualTo(USUAL.interval(memory, retention, 36_500));
    }

    @Test
    void aClockThatWentBackCountsAsTheSameDay() {
        var memory = USUAL.after(null, 0, Rating.GOOD);
        assertThat(USUAL.after(memory, -5, Rating.GOOD)).isEqualTo(USUAL.after(memory, 0, Rating.GOOD));
    }

    @Test
    void nothingIsForgottenAtTheMomentOfAReview() {
        var memory = USUAL.after(null, 0, Rating.AGAIN);
        assertThat(USUAL.retrievability(memory, 0)).isEqualTo(1);
        assertThat(USUAL.retrievability(memory, -3)).as("a clock that went back").isEqualTo(1);
        assertThat(USUAL.retrievability(memory, memory.stability())).isCloseTo(0.9, within(1e-12));
        assertThat(USUAL.stabilities(0.9)).isCloseTo(1, within(1e-12));
    }

    @Test
    void hardOnTheSameDayTakesNothingAway() {
        var memory = USUAL.after(null, 0, Rating.GOOD);
        assertThat(USUAL.after(memory, 0, Rating.HARD).stability()).isEqualTo(memory.stability());
    }

    @Test
    void theFirstReviewAsksForNoDays() {
        assertThat(USUAL.after(null, 900, Rating.EASY)).isEqualTo(new Memory(8.2956, 1));
        assertThat(USUAL.interval(USUAL.after(null, 0, Rating.AGAIN), 0.9, 36_500)).isEqualTo(1);
    }

    @Test
    void weightsOutsideTheirRangeAreMovedIntoIt() {
        assertThat(new Weights(Collections.nCopies(21, 1000.0)).values()).startsWith(100.0, 100.0, 100.0, 100.0, 10.0, 4.0).endsWith(2.0, 0.8, 0.8);
        assertThatThrownBy(() -> new Weights(List.of(1.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(Collections.nCopies(21, Double.NaN))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyMayAimAtNothingOrAtEverything() {
        assertThatThrownBy(() -> new Aim(0.69, 365)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aim(1, 365)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aim(0.9, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aim(Double.NaN, 365)).isInstanceOf(IllegalArgumentException.class);
    }
}
