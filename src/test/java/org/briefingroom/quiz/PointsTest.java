package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    private static Points points(String earned, String possible) {
        return new Points(new BigDecimal(earned), new BigDecimal(possible));
    }

    @Test
    void aSumAddsWhatWasEarnedAndWhatCouldBe() {
        assertThat(Points.sum(List.of(points("0.5", "1"), points("2", "2.5")))).isEqualTo(points("2.5", "3.5"));
    }

    @Test
    void theSumOfNothingIsNothing() {
        assertThat(Points.sum(List.of())).isEqualTo(Points.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "1, 3, 33", "2, 3, 66", "1, 2, 50", "0.999, 1, 99", "0.004, 1, 0", "3, 3, 100", "0, 0, 0"})
    void aPercentageIsRoundedDownSoThatOnlyAllIsAHundred(String earned, String possible, int percent) {
        assertThat(points(earned, possible).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"2.50, 2.5", "100, 100", "1E+2, 100", "0, 0", "0.000, 0", "0.3333333333, 0.33", "0.005, 0.01", "0.9999999999999999, 1", "10.0, 10"})
    void pointsAreWrittenWithNoMoreDecimalsThanNeeded(String points, String written) {
        assertThat(Points.written(new BigDecimal(points))).isEqualTo(written);
    }

    @Test
    void theyReadAsEarnedOfPossible() {
        assertThat(points("2.50", "3.0")).hasToString("2.5 of 3");
    }

    @Test
    void allOfThemAreFull() {
        assertThat(points("3.0", "3").isFull()).isTrue();
    }

    @Test
    void onePointIsOne() {
        assertThat(List.of(points("1", "1").inWords(), points("0.5", "2").inWords())).containsExactly("1 of 1 point", "0.5 of 2 points");
    }

    @Test
    void aLittleLessIsNotFull() {
        assertThat(points("2.99", "3").isFull()).isFalse();
    }

    @Property
    void aPercentageLiesFromNothingToAll(@ForAll @IntRange(max = 1000) int earned, @ForAll @IntRange(max = 1000) int missed) {
        assertThat(points("" + earned, "" + (earned + missed)).percent()).isBetween(0, 100);
    }
}
