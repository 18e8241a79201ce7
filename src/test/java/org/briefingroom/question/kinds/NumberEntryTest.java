package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.briefingroom.question.kinds.Comparison.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberEntryTest {
    private static final Arrangement NONE = new Arrangement(List.of());
    private final NumberEntry troops = entry("15000", "20000", "troops");

    private static NumberEntry entry(String least, String most, String... units) {
        return new NumberEntry("How many?", new BigDecimal(least), new BigDecimal(most), "15,000 to 20,000 troops", List.of(units));
    }

    private Response typed(String text) throws Unreadable {
        return troops.read(Posted.of("number", text), NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"15000 | 1", "20,000 troops | 1", "17k | 1", "15,000 to 20,000 | 1", "14999.99 | 0", "20000.01 | 0",
            "10,000 to 20,000 | 0", "15,000 to 25,000 | 0", "-15000 | 0"})
    void itIsRightFromLeastToMost(String text, double share) throws Unreadable {
        assertThat(troops.mark(typed(text)).share()).isEqualTo(share);
    }

    @Test
    void anExactKeyTakesItsNumberWithMoreZeros() throws Unreadable {
        var exact = entry("5", "5");
        assertThat(exact.mark(exact.read(Posted.of("number", "5.0"), NONE))).isEqualTo(Mark.ALL);
    }

    @Test
    void anExactKeyTakesNoRangeAroundIt() throws Unreadable {
        var exact = entry("5", "5");
        assertThat(exact.mark(exact.read(Posted.of("number", "4 to 6"), NONE))).isEqualTo(Mark.NOTHING);
    }

    @Test
    void nothingWrittenIsNoAnswer() {
        assertThatThrownBy(() -> typed(" ")).isInstanceOf(Unreadable.class).hasMessageContaining("skip");
    }

    @Test
    void whatIsNoNumberIsRefusedNotMarked() {
        assertThatThrownBy(() -> typed("many")).isInstanceOf(Unreadable.class).extracting("field").isEqualTo("number");
    }

    @Test
    void theWordsTypedAreKept() throws Unreadable {
        assertThat(typed("about 15k").values()).containsExactly("about 15k");
    }

    @Test
    void aSkippedQuestionEarnsNothing() {
        assertThat(troops.mark(Response.SKIPPED)).isEqualTo(Mark.NOTHING);
    }

    @Test
    void theComparisonShowsTheKeyInWords() throws Unreadable {
        assertThat(troops.compare(typed("5"), NONE))
                .containsExactly(Comparison.ofText("Your answer", "5", "15,000 to 20,000 troops", Verdict.WRONG));
    }

    @Test
    void theSheetDoesNotDependOnTheNumber() {
        assertThat(entry("1", "2", "troops").sheet(NONE)).isEqualTo(troops.sheet(NONE));
    }

    @Test
    void aBackwardRangeIsAProblem() {
        assertThat(entry("2", "1").problems()).singleElement().asString().contains("above the most");
    }

    @Test
    void anAnswerWithoutWordsIsAProblem() {
        assertThat(new NumberEntry("How many?", BigDecimal.ONE, BigDecimal.ONE, " ", List.of()).problems()).isNotEmpty();
    }

    @Test
    void aUnitThatMultipliesIsAProblem() {
        assertThat(entry("1", "2", "metres", "m").problems()).singleElement().asString().contains("“m”");
    }
}
