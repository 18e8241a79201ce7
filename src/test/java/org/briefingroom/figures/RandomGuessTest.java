package org.briefingroom.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;
import org.junit.jupiter.api.Test;

class RandomGuessTest {
    private static final List<Option> OPTIONS = List.of(new Option("A", true, ""), new Option("B", false, ""), new Option("C", true, ""), new Option("D", false, ""));

    @Test
    void isMoodles() {
        assertThat(RandomGuess.of(new SingleChoice("?", OPTIONS))).isEqualTo(0.25);
        assertThat(RandomGuess.of(new TrueFalse("?", false))).isEqualTo(0.5);
        assertThat(RandomGuess.of(new Matching("?", List.of(new Matching.Pair("a", "x"), new Matching.Pair("b", "y"), new Matching.Pair("c", "x")), List.of("z", "w")))).isEqualTo(0.25);
        assertThat(RandomGuess.of(new NumberEntry("?", BigDecimal.ONE, BigDecimal.TEN, "1", List.of()))).isZero();
        assertThat(RandomGuess.of(new ShortText("?", List.of("a")))).isZero();
        assertThat(RandomGuess.of(new Cloze("?", List.of("", "", ""), List.of(new Cloze.Gap(List.of("a"), List.of("b")), new Cloze.Gap(List.of("c"), List.of()))))).isEqualTo(0.25);
    }

    @Test
    void isNotKnownOfSeveralRightOptionsAndOfAnOrder() {
        assertThat(RandomGuess.of(new MultipleChoice("?", OPTIONS))).isNull();
        assertThat(RandomGuess.of(new Ordering("?", List.of("a", "b")))).isNull();
    }
}
