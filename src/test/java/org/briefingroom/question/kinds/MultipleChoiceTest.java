package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.Comparison.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipleChoiceTest {
    /** Indexes 0, 1 and 2 are right, 3 and 4 wrong. */
    private final MultipleChoice choice = new MultipleChoice("Which?", options("Britain", "Estonia", "France"));

    private static List<Option> options(String... right) {
        var wrong = List.of(new Option("Germany", false, "It hesitates."), new Option("Poland", false, ""));
        return Stream.concat(List.of(right).stream().map(text -> new Option(text, true, "")), wrong.stream()).toList();
    }

    private static Response picks(String indexes) {
        return Response.ofIndexes(indexes.chars().mapToObj(digit -> digit - '0').toList());
    }

    @ParameterizedTest(name = "{0} earns {1} sixths")
    @CsvSource({"012, 6", "01, 4", "0, 2", "013, 1", "0123, 3", "03, 0", "3, 0", "34, 0", "034, 0"})
    void wrongPicksCostAndNeverBelowZero(String picked, int sixths) {
        assertThat(choice.mark(picks(picked)).share()).isCloseTo(sixths / 6.0, offset(1e-12));
    }

    @Test
    void everythingPickedEarnsNothing() {
        assertThat(choice.mark(picks("01234"))).isEqualTo(Mark.NOTHING);
    }

    @Test
    void skippingEarnsNothing() {
        assertThat(choice.mark(Response.SKIPPED)).isEqualTo(Mark.NOTHING);
    }

    @Test
    void theSamePositionTwiceCountsOnce() throws Unreadable {
        var read = choice.read(Posted.of("choice", "2", "2", " 2 "), Arrangement.asWritten(5));
        assertThat(read).isEqualTo(picks("1"));
    }

    @Test
    void nothingChosenIsNoAnswer() {
        assertThatThrownBy(() -> choice.read(Posted.of("choice", " "), Arrangement.asWritten(5)))
                .isInstanceOf(Unreadable.class).hasMessageContaining("skip");
    }

    @Test
    void oneTamperedPositionAmongGoodOnesIsNoAnswer() {
        assertThatThrownBy(() -> choice.read(Posted.of("choice", "1", "6"), Arrangement.asWritten(5))).isInstanceOf(Unreadable.class);
    }

    @Test
    void aThousandPositionsAreReadOnce() throws Unreadable {
        var all = IntStream.range(0, 1000).mapToObj(i -> String.valueOf(i % 5 + 1)).toArray(String[]::new);
        assertThat(choice.read(Posted.of("choice", all), Arrangement.asWritten(5)).values()).hasSize(5);
    }

    @Test
    void everyVerdictIsTold() {
        assertThat(choice.compare(picks("013"), Arrangement.asWritten(5))).extracting(Comparison::verdict)
                .containsExactly(Verdict.RIGHT, Verdict.RIGHT, Verdict.MISSED, Verdict.WRONG, Verdict.PASSED);
    }

    @Test
    void oneRightOptionMakesItASingleChoice() {
        assertThat(new MultipleChoice("Which?", options("France")).problems()).singleElement().asString().contains("single choice");
    }

    @Test
    void nothingWrongToPickIsAProblem() {
        var allRight = List.of(new Option("Ada", true, ""), new Option("Ben", true, ""));
        assertThat(new MultipleChoice("Which?", allRight).problems()).singleElement().asString().contains("needs a wrong option");
    }

    @Test
    void anOptionWithoutTextIsAProblem() {
        assertThat(new MultipleChoice("Which?", options("France", " ", "Italy")).problems()).containsExactly("An option has no text.");
    }

    @Test
    void aSoundChoiceHasNoProblem() {
        assertThat(choice.problems()).isEmpty();
    }
}
