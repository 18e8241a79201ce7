package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

    @Property
    void aShuffleIsAPermutation(@ForAll @IntRange(max = 30) int size, @ForAll long seed) {
        assertThat(Arrangement.shuffled(size, new Random(seed)).order())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, size).boxed().toList());
    }

    @Property
    void theSameSeedGivesTheSameOrder(@ForAll @IntRange(max = 30) int size, @ForAll long seed) {
        assertThat(Arrangement.shuffled(size, new Random(seed))).isEqualTo(Arrangement.shuffled(size, new Random(seed)));
    }

    @Test
    void everyOrderOfThreeComesUp() {
        assertThat(IntStream.range(0, 500).mapToObj(seed -> Arrangement.shuffled(3, new Random(seed))).distinct()).hasSize(6);
    }

    @Property
    void aPositionLeadsBackToItsIndex(@ForAll @IntRange(min = 1, max = 20) int size, @ForAll long seed) throws Unreadable {
        var arrangement = Arrangement.shuffled(size, new Random(seed));
        for (int index = 0; index < size; index++) {
            assertThat(arrangement.at(String.valueOf(arrangement.order().indexOf(index) + 1), "choice")).isEqualTo(index);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "4", "99", "x", "1.0", "1e0", "2147483648", "-2147483648", "1,2", "0x1", ""})
    void aPositionThatWasNotShownIsRefused(String position) {
        assertThatThrownBy(() -> Arrangement.asWritten(3).at(position, "choice"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("That choice is not on this page. Please choose one of those shown.")
                .extracting("field").isEqualTo("choice");
    }
}
