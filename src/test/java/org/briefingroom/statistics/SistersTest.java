package org.briefingroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.briefingroom.statistics.Sisters.Tally;
import org.junit.jupiter.api.Test;

class SistersTest {

    private static Tally tally(int right, int answers, double predicted) {
        return new Tally(answers, 10, right, predicted * answers, answers * predicted * (1 - predicted));
    }

    /** The lady who tasted tea, and the example of R's manual on Fisher's test for convictions of twins. */
    @Test
    void chanceIsFishers() {
        assertThat(new Sisters(tally(3, 4, .5), tally(1, 4, .5)).chance()).isCloseTo(0.4857142857, within(1e-9));
        assertThat(new Sisters(tally(2, 17, .5), tally(10, 13, .5)).chance()).isCloseTo(0.0005367241, within(1e-9));
        assertThat(new Sisters(tally(5, 5, .9), tally(7, 7, .9)).chance()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aQuestionThatIsMissedWhereItsSistersAreNotIsUnlikeThem() {
        var sisters = new Sisters(tally(12, 30, .9), tally(55, 60, .9));
        assertThat(sisters.withheld()).isNull();
        assertThat(sisters.isUnlike()).isTrue();
        assertThat(sisters.isHarder()).isTrue();
        assertThat(new Sisters(tally(25, 30, .9), tally(55, 60, .9)).isUnlike()).as("may be chance").isFalse();
    }

    @Test
    void whatMemoryPredictsIsNoFaultOfTheQuestion() {
        assertThat(new Sisters(tally(12, 30, .45), tally(55, 60, .9)).isUnlike()).isFalse();
        assertThat(new Sisters(tally(30, 30, .9), tally(30, 60, .9)).isUnlike()).as("easier").isTrue();
        assertThat(new Sisters(tally(30, 30, .95), tally(30, 60, .5)).isUnlike()).isFalse();
    }

    @Test
    void ofFewAnswersOrLearnersNothingIsSaid() {
        assertThat(new Sisters(tally(0, 19, .9), tally(60, 60, .9)).isUnlike()).isFalse();
        assertThat(new Sisters(tally(0, 19, .9), tally(60, 60, .9)).withheld()).contains("from 20 answers of 5 learners on").contains("19 of 10, and 60 of 10");
        assertThat(new Sisters(new Tally(30, 4, 0, 27, 3), tally(60, 60, .9)).withheld()).contains("30 of 4");
    }

    @Test
    void observedLessPredicted() {
        var residual = tally(12, 30, .9).residual();
        assertThat(residual.mean()).isCloseTo(-.5, within(1e-9));
        assertThat(residual.error()).isCloseTo(Math.sqrt(.09 / 30), within(1e-9));
    }
}
