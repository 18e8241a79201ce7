package org.briefingroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.statistics.ReferenceClass.chosen;
import static org.briefingroom.statistics.ReferenceClass.marks;
import static org.briefingroom.statistics.ReferenceClass.optionFigures;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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
        var chosen = chosen(3).subList(0, 19);
        assertThat(Alarm.of(few, 3, chosen, OptionFigures.of(few, 3, chosen, 4, Set.of(2)))).isEmpty();
    }

    @Test
    void aSmallClassMayShowAWrongKeyOnly() {
        var marks = new Marks(Arrays.copyOf(marks(false).rows(), 30), marks(false).highest());
        var chosen = chosen(3).subList(0, 30);
        assertThat(Alarm.of(marks, 3, chosen, OptionFigures.of(marks, 3, chosen, 4, Set.of(2)))).containsExactly(Alarm.POSSIBLE_MISKEY);
    }

    @Test
    void aSmallClassThatMostlyTakesTheKeyShowsNoWrongKeyYet() {
        assertThat(of(9)).contains(Alarm.POSSIBLE_MISKEY);
        var marks = new Marks(Arrays.copyOf(marks(false).rows(), 49), marks(false).highest());
        var chosen = chosen(9).subList(0, 49);
        assertThat(Alarm.of(marks, 9, chosen, OptionFigures.of(marks, 9, chosen, 4, Set.of(2)))).isEmpty();
    }

    @Test
    void whoKnowsTheRestAndFailsHereShowsThatItDoesNotDiscriminate() {
        var rows = IntStream.range(0, 60).mapToObj(learner -> new double[] {learner < 30 ? 1 : 0, learner < 30 ? 0 : 1, learner < 30 ? 0 : 1}).toArray(double[][]::new);
        assertThat(Alarm.of(new Marks(rows, new double[] {1, 1, 1}), 0, Collections.nCopies(60, Set.of()), List.of())).containsExactly(Alarm.DOES_NOT_DISCRIMINATE);
    }

    @Test
    void ofSeveralRightOptionsAWrongOneMustBeatAll() {
        var options = OptionFigures.of(marks(false), 3, chosen(3), 4, Set.of(2, strongest()));
        assertThat(Alarm.of(marks(false), 3, chosen(3), options)).doesNotContain(Alarm.POSSIBLE_MISKEY);
        assertThat(options).filteredOn(OptionFigures::isKey).hasSize(2);
    }

    /** Of the wrong options of the fourth question, the one that those who know more take. */
    private static int strongest() {
        return optionFigures(3).stream().filter(OptionFigures::isDistractor).max(Comparator.comparing(OptionFigures::correlation)).orElseThrow().option();
    }

    @Test
    void whoTookSeveralCountsForEach() {
        var marks = new Marks(new double[][] {{1, 1}, {0.5, 1}, {0, 0}}, new double[] {1, 1});
        assertThat(OptionFigures.of(marks, 0, List.of(Set.of(0, 1), Set.of(0), Set.of()), 3, Set.of(0, 1))).extracting(OptionFigures::count).containsExactly(2, 1, 0, 1);
    }

    @Test
    void whoOmittedTheQuestionHasALineOfTheirOwn() {
        var marks = new Marks(new double[][] {{1, 1}, {0, 1}, {0, 0}, {0, 1}}, new double[] {1, 1});
        var options = OptionFigures.of(marks, 0, List.of(Set.of(0), Set.of(1), Set.of(), Set.of()), 2, Set.of(0));
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
