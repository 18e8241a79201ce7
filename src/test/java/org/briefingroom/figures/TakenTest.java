package org.briefingroom.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.junit.jupiter.api.Test;

class TakenTest {
    private static final List<FormQuestion> THREE = IntStream.rangeClosed(1, 3).mapToObj(number -> new FormQuestion(number, "sample-town", "sample-" + number,
            new SingleChoice("Which?", List.of(new Option("A", true, ""), new Option("B", false, ""), new Option("C", false, ""))), 2)).toList();

    private static Taken taken(String... sittings) {
        return Taken.of(THREE, Stream.of(sittings).map(Sitting::read).toList());
    }

    @Test
    void thoseWhoWereAskedTheSameCount() {
        var taken = taken("1:1:0: 2:0:1:", "1:0:1: 2:0:1:", "1:1:0: 2:0:1: 3:1:0:");
        assertThat(taken.questions()).extracting(FormQuestion::number).containsExactly(1, 2);
        assertThat(taken.uncounted()).extracting(FormQuestion::number).containsExactly(3);
        assertThat(taken.learners()).isEqualTo(2);
        assertThat(taken.otherwise()).isEqualTo(1);
        assertThat(taken.marks().rows()).isDeepEqualTo(new double[][] {{2, 0}, {0, 0}});
    }

    @Test
    void nobodyIsNobody() {
        assertThat(taken().learners()).isZero();
        assertThat(taken("").learners()).isZero();
        assertThat(Report.of(taken()).questions()).isEmpty();
    }

    @Test
    void whatIsRightFollowsTheMarksThatCountNow() {
        var chosen = List.of(Set.of(0), Set.of(1), Set.<Integer>of());
        assertThat(THREE.get(0).keys(chosen, new double[] {1, 0, 0})).containsExactly(0);
        assertThat(THREE.get(0).keys(chosen, new double[] {1, 1, 0})).as("both accepted").containsExactlyInAnyOrder(0, 1);
        assertThat(THREE.get(0).keys(chosen, new double[] {0, 1, 0})).as("marked anew").containsExactly(1);
    }
}
