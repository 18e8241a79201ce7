package org.briefingroom.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    /** Twelve questions, each a number of seconds after the one before. */
    private static Sitting each(double seconds, String response) {
        return Sitting.read(IntStream.rangeClosed(1, 12).mapToObj(number -> number + ":1:" + response + ":" + Math.round(10 * seconds * number)).collect(Collectors.joining(" ")));
    }

    private static List<Sitting> calm(Sitting one) {
        var all = new ArrayList<>(Collections.nCopies(20, each(30, "0")));
        all.add(one);
        return Pace.of(all).calm(all);
    }

    @Test
    void whoPressesFasterThanAnybodyCanReadIsLeftOut() {
        assertThat(calm(each(1, "0"))).hasSize(20);
        assertThat(calm(each(4, "0"))).hasSize(21);
    }

    @Test
    void whoOmitsEverythingIsNotGuessing() {
        assertThat(calm(each(1, ""))).hasSize(21);
    }

    @Test
    void oneHastyAnswerOfTwelveIsForgiven() {
        assertThat(calm(Sitting.read(each(30, "0").numbers().stream().map(number -> number + ":1:0:" + (number == 12 ? 3305 : 300 * number)).collect(Collectors.joining(" "))))).hasSize(21);
    }

    @Test
    void theThresholdIsNeverMoreThanTenSeconds() {
        assertThat(Pace.of(List.of(each(500, "0"))).least().values()).containsOnly(10.0);
        assertThat(Pace.of(List.of(each(700, "0"))).least()).as("whoever takes so long was away").isEmpty();
    }

    @Test
    void papersHaveNoTimes() {
        var paper = Sitting.read("2:0.5:+: 1:1:0,2:");
        assertThat(paper.numbers()).containsExactly(1, 2);
        assertThat(paper.chosen(0)).isEqualTo(Set.of(0, 2));
        assertThat(paper.chosen(1)).isEmpty();
        assertThat(calm(paper)).hasSize(21);
    }
}
