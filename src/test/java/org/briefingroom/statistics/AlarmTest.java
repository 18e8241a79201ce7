package org.briefingroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.statistics.ReferenceClass.chosen;
import static org.briefingroom.statistics.ReferenceClass.marks;
import static org.briefingroom.statistics.ReferenceClass.optionFigures;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlarmTest {

    private static Set<Alarm> of(int item) {
        return Alarm.of(marks(false), item, chosen(item), optionFigures(item));
    }

    @Test
    void theFourthQuestionOfTheReferenceMayHaveAWrongKey() {
        assertThat(of(3)).contains(Alarm.POSSIBLE_MISKEY, Alarm.AMBIGUOUS);
    }

    @Test
    void theEleventhHasAnOptionThatDrawsThoseWhoKnowMore() {
        assertThat(of(10)).contains(Alarm.AMBIGUOUS, Alarm.DEAD_OPTION).doesNotContain(Alarm.POSSIBLE_MISKEY);
    }

    @Test
    void aSoundQuestionRaisesNone() {
        assertThat(of(2)).isEmpty();
    }

    @Test
    void thatEverybodyIsRightIsNoAlarm() {
        assertThat(of(7)).isEmpty();
    }

    @Test
    void fewLearnersRaiseNone() {
        var few = new Marks(Arrays.copyOf(marks(false).rows(), 19), marks(false).highest());
        var chosen = Arrays.copyOf(chosen(3), 19);
        assertThat(Alarm.of(few, 3, chosen, OptionFigures.of(few, 3, chosen, 4, 2))).isEmpty();
    }

    @Test
    void aSmallClassMayShowAWrongKeyOnly() {
        var marks = new Marks(Arrays.copyOf(marks(false).rows(), 30), marks(false).highest());
        var chosen = Arrays.copyOf(chosen(3), 30);
        assertThat(Alarm.of(marks, 3, chosen, OptionFigures.of(marks, 3, chosen, 4, 2))).containsExactly(Alarm.POSSIBLE_MISKEY);
    }

    @Test
    void aSmallClassThatMostlyTakesTheKeyShowsNoWrongKeyYet() {
        assertThat(of(9)).contains(Alarm.POSSIBLE_MISKEY);
        var marks = new Marks(Arrays.copyOf(marks(false).rows(), 49), marks(false).highest());
        var chosen = Arrays.copyOf(chosen(9), 49);
        assertThat(Alarm.of(marks, 9, chosen, OptionFigures.of(marks, 9, chosen, 4, 2))).isEmpty();
    }

    @Test
    void whoKnowsTheRestAndFailsHereShowsThatItDoesNotDiscriminate() {
        var rows = IntStream.range(0, 60).mapToObj(learner -> new double[] {learner < 30 ? 1 : 0, learner < 30 ? 0 : 1, learner < 30 ? 0 : 1}).toArray(double[][]::new);
        assertThat(Alarm.of(new Marks(rows, new double[] {1, 1, 1}), 0, new Integer[60], List.of())).containsExactly(Alarm.DOES_NOT_DISCRIMINATE);
    }

    @Test
    void whoOmittedTheQuestionHasALineOfTheirOwn() {
        var marks = new Marks(new double[][] {{1, 1}, {0, 1}, {0, 0}, {0, 1}}, new double[] {1, 1});
        var options = OptionFigures.of(marks, 0, new Integer[] {0, 1, null, null}, 2, 0);
        assertThat(options).extracting(OptionFigures::count).containsExactly(1, 1, 2);
        assertThat(options.get(2).meanRest()).isEqualTo(0.5);
        assertThat(options.get(2).isDead() || options.get(2).isFunctioning()).isFalse();
    }

    @Test
    void theBorderOfTheGroupsDependsOnNoOrder() {
        var totals = new double[] {3, 2, 2, 2, 1, 0, 2, 2, 2, 2};
        var groups = UpperLower.of(totals);
        assertThat(groups.size()).isEqualTo(3);
        assertThat(groups.upper()[0]).isEqualTo(1);
        assertThat(groups.upper()[1]).isEqualTo(2 / 7.0).isEqualTo(groups.upper()[9]);
        assertThat(groups.lower()[1]).isEqualTo(1 / 7.0);
        var thirds = UpperLower.of(new double[] {0.1 + 0.2, 0.3, 0.2, 0.1});
        assertThat(thirds.upper()).containsExactly(0.5, 0.5, 0, 0);
    }
}
