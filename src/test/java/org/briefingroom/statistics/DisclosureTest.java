package org.briefingroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingroom.statistics.Calibration.Bin;
import org.briefingroom.statistics.Calibration.Outcome;
import org.briefingroom.statistics.Disclosure.Withheld;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final Map<Integer, String> FROM = Map.of(5, "FACILITY OPTION_COUNTS GUESSING", 20, "DISCRIMINATION MEAN INTENDED_WEIGHT MISKEY", 40, "DEAD_OPTIONS",
            50, "EFFICIENCY EFFECTIVE_WEIGHT UPPER_LOWER DISTRACTORS CONSISTENCY", 100, "RASCH SHAPE");

    @Test
    void everyFigureIsShownFromItsNumberOfLearnersOn() {
        assertThat(FROM.values().stream().mapToLong(names -> names.split(" ").length).sum()).isEqualTo(Figure.values().length);
        FROM.forEach((learners, names) -> Stream.of(names.split(" ")).map(Figure::valueOf).forEach(figure -> {
            assertThat(new Disclosure(learners - 1, 12).shows(figure)).as(figure + " below " + learners).isFalse();
            assertThat(new Disclosure(learners, 12).shows(figure)).as(figure + " from " + learners).isTrue();
        }));
    }

    @Test
    void fewerThanFiveLearnersShowNothing() {
        assertThat(new Disclosure(4, 12).withheld()).hasSize(Figure.values().length).extracting(Withheld::reason).allMatch(reason -> reason.contains("one of them"));
    }

    @Test
    void whatIsWithheldSaysWhy() {
        assertThat(new Disclosure(12, 4).withheld()).extracting(Withheld::reason).contains(
                "It says something from 20 learners on; 12 took the quiz so far.", "A quiz of 4 questions is too short for it; 5 are needed.");
        assertThat(new Disclosure(100, 5).withheld()).isEmpty();
        assertThat(new Disclosure(49, 5).isProvisional()).isTrue();
        assertThat(new Disclosure(50, 5).isProvisional()).isFalse();
    }

    @Test
    void intervalsAreMissingWhereTheySayNothing() {
        assertThat(Interval.ofShare(0, 0)).isNull();
        assertThat(Interval.ofCorrelation(0.3, 3)).isNull();
        assertThat(Interval.ofCorrelation(null, 60)).isNull();
        assertThat(Interval.ofCorrelation(1.0, 60)).isEqualTo(new Interval(1, 1));
        assertThat(Interval.ofShare(0, 10).low()).isZero();
        assertThat(Interval.ofShare(10, 10).high()).isCloseTo(1, within(1e-12));
    }

    private static Stream<Outcome> outcomes(double predicted, int right, int wrong) {
        return Stream.concat(Collections.nCopies(right, new Outcome(predicted, true)).stream(), Collections.nCopies(wrong, new Outcome(predicted, false)).stream());
    }

    @Test
    void whatWasPredictedIsLaidBesideWhatCame() {
        var calibration = Calibration.of(Stream.concat(outcomes(0.95, 90, 10), outcomes(1, 0, 10)).toList());
        assertThat(calibration.bins()).hasSize(1);
        assertThat(calibration.bins().get(0).observed()).isCloseTo(90 / 110.0, within(1e-12));
        assertThat(calibration.answers()).isEqualTo(110);
        assertThat(calibration.isOff()).isTrue();
        assertThat(Calibration.of(outcomes(0.85, 78, 21).toList()).isOff()).isFalse();
        assertThat(Calibration.of(outcomes(0.85, 77, 23).toList()).isOff()).isTrue();
        assertThat(Calibration.of(outcomes(0.85, 79, 21).toList()).isOff()).isFalse();
    }

    @Test
    void aPredictionThatKnowsMoreLosesLess() {
        var sharp = Calibration.of(Stream.concat(outcomes(0.9, 90, 10), outcomes(0.2, 20, 80)).toList());
        assertThat(sharp.logLoss()).isLessThan(sharp.constantLoss());
        assertThat(sharp.bins()).extracting(Bin::from).containsExactly(0.2, 0.9);
        assertThat(Calibration.of(List.of()).logLoss()).isNull();
        assertThat(Calibration.of(List.of(new Outcome(1, false))).logLoss()).isFinite();
    }

    @Test
    void aQuestionUnlikeItsSistersIsToldByItsAnswers() {
        assertThat(Residual.of(outcomes(0.9, 90, 10).toList()).isUnlikeItsSisters()).isFalse();
        assertThat(Residual.of(outcomes(0.9, 80, 20).toList()).isUnlikeItsSisters()).isTrue();
        assertThat(Residual.of(outcomes(0.9, 20, 29).toList()).isUnlikeItsSisters()).isFalse();
    }

    @Test
    void whatGuessingEarnsIsTakenOff() {
        assertThat(Guessing.corrected(0.25, 0.5)).isEqualTo(-0.5);
        assertThat(Guessing.corrected(0.5, 0.0)).isEqualTo(0.5);
        assertThat(Guessing.corrected(0.5, null)).isNull();
        assertThat(Guessing.corrected(null, 0.5)).isNull();
        assertThat(Guessing.corrected(0.5, 1.0)).isNull();
    }
}
