package org.briefingroom.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AxisTest {

    private static Axis axis(double low, double high) {
        return Axis.round("learners", low, high, 200, 0, 6, Drawn::of);
    }

    @Test
    void reachesToRoundFiguresInRoundSteps() {
        assertThat(axis(0, 17).ticks()).extracting(Axis.Tick::label).containsExactly("0", "5", "10", "15", "20");
        assertThat(axis(-6.69, 62).ticks()).extracting(Axis.Tick::label).containsExactly("-20", "0", "20", "40", "60", "80");
        assertThat(axis(0, 1).ticks()).extracting(Axis.Tick::at).first().isEqualTo("200");
    }

    @Test
    void zeroIsMarked() {
        assertThat(axis(-20, 60).ticks()).filteredOn(Axis.Tick::isZero).extracting(Axis.Tick::label).containsExactly("0");
    }

    @Test
    void nothingStandsOutside() {
        assertThat(axis(0, 10).at(12)).isEqualTo("0");
        assertThat(axis(0, 10).at(-1)).isEqualTo("200");
    }

    @Property
    void bothEndsFitAndTheTicksAreFew(@ForAll @DoubleRange(min = -1e6, max = 1e6) double low, @ForAll @DoubleRange(min = 0, max = 1e6) double reach) {
        var axis = axis(low, low + reach);
        assertThat(axis.low()).isLessThanOrEqualTo(low + 1e-6 * Math.max(1, reach));
        assertThat(axis.high()).isGreaterThanOrEqualTo(low + reach - 1e-6 * Math.max(1, reach));
        assertThat(axis.ticks()).hasSizeBetween(2, 9);
        assertThat(axis.place(axis.high())).isCloseTo(0, within(1e-6));
    }
}
