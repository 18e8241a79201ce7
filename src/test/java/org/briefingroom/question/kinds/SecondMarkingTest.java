package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecondMarkingTest {

    private static List<Option> options(String... texts) {
        return Stream.of(texts).map(text -> new Option(text.replace("*", ""), text.startsWith("*"), "")).toList();
    }

    private static double share(Content then, Content now, String... said) {
        return SecondMarking.of(then, now, new Response(List.of(said))).orElseThrow().share();
    }

    @Test
    void aChoiceIsMarkedByItsWordsWhereverTheyStandNow() {
        var then = new SingleChoice("Which year?", options("*1901", "1902", "1903"));
        var now = new SingleChoice("Which year?", options("1903", "*1902", "1900"));
        assertThat(share(then, now, "0")).isZero();
        assertThat(share(then, now, "1")).isOne();
        assertThat(share(then, now, "2")).isZero();
    }

    @Test
    void anOptionThatIsGoneIsAWrongPick() {
        var then = new MultipleChoice("Which?", options("*Ada", "*Bo", "Cem", "Dana"));
        var now = new MultipleChoice("Which?", options("*Ada", "*Cem", "Eve", "Dana"));
        assertThat(share(then, now, "0", "2")).isOne();
        assertThat(share(then, now, "0", "1")).isZero();
        assertThat(share(then, now, "0")).isEqualTo(0.5);
    }

    @Test
    void whatWasTypedIsMarkedByTheNewKey() {
        assertThat(share(new ShortText("Who?", List.of("Ada")), new ShortText("Who?", List.of("Bo")), "bo")).isOne();
        assertThat(share(new NumberEntry("How many?", BigDecimal.ONE, BigDecimal.ONE, "1", List.of()), new NumberEntry("How many?", BigDecimal.TEN, BigDecimal.TEN, "10", List.of()), "10")).isOne();
        var gaps = List.of("The ", " sank.");
        assertThat(share(new Cloze("Fill in", gaps, List.of(new Cloze.Gap(List.of("boat"), List.of()))), new Cloze("Fill in", gaps, List.of(new Cloze.Gap(List.of("raft"), List.of()))), "raft")).isOne();
    }

    @Test
    void pairsAndOrdersAreFoundByTheirWords() {
        var then = new Matching("Match", List.of(new Matching.Pair("a", "1"), new Matching.Pair("b", "2")), List.of("3"));
        var now = new Matching("Match", List.of(new Matching.Pair("b", "3"), new Matching.Pair("a", "1")), List.of("2"));
        assertThat(share(then, now, "0", "2")).isOne();
        assertThat(share(then, now, "0", "1")).isEqualTo(0.5);
        assertThat(share(new Ordering("Order", List.of("x", "y", "z")), new Ordering("Order", List.of("z", "y", "x")), "2", "1", "0")).isOne();
    }

    @Test
    void whatIsAskedOtherwiseKeepsItsMarkAndWhatWasSkippedEarnsNothing() {
        assertThat(SecondMarking.of(new TrueFalse("It sank.", true), new TrueFalse("It swam.", true), Response.of(0))).isEmpty();
        assertThat(SecondMarking.of(new TrueFalse("It sank.", true), new TrueFalse("It sank.", false), Response.of(1)).orElseThrow().share()).isOne();
        assertThat(SecondMarking.of(new ShortText("Who?", List.of("Ada")), new TrueFalse("It sank.", true), Response.of(0))).isEmpty();
        assertThat(SecondMarking.of(new Ordering("Order", List.of("x", "y", "z")), new Ordering("Order", List.of("x", "y", "w")), Response.of(0))).isEmpty();
        assertThat(SecondMarking.of(new ShortText("Who?", List.of("Ada")), new ShortText("Who?", List.of("Ada")), Response.SKIPPED)).contains(Mark.NOTHING);
    }
}
