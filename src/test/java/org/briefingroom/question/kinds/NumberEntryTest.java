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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"6 | 1", "6 million | 1", "6 million crowns | 1", "six million | 1", "6,000,000 | 1", "6000000 crowns | 1", "6m | 1", "€6 | ",
            "6 crowns | 0", "6 thousand | 0", "6000 | 0", "60 | 0", "6 billion | 0", "5 to 6 million | 0"})
    void whereMillionsAreAskedForTheyMayBeWrittenInFull(String text, Double share) throws Unreadable {
        assertIs(entry("6", "6", "million crowns"), text, share);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"30 | 1", "30 cm | 1", "30 centimetres | 1", "30 centimeters of snow | 1", "thirty cm | 1", "30 snow | ", "0.3 m | ", "30 mm | ", "30 k | 0"})
    void aMeasureMayBeWrittenShort(String text, Double share) throws Unreadable {
        assertIs(entry("30", "30", "centimetres of snow"), text, share);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"30 m | 1", "30m | 1", "30 metres | 1", "30 km | "})
    void metresAreNoMillions(String text, Double share) throws Unreadable {
        assertIs(entry("30", "30", "m"), text, share);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"€5 | 1", "5 euros | 1", "€5 million | 0", "$5 | "})
    void aSignMayStandBeforeAnAmount(String text, Double share) throws Unreadable {
        assertIs(entry("5", "5", "euros"), text, share);
    }

    private static void assertIs(NumberEntry entry, String text, Double share) throws Unreadable {
        if (share == null) {
            assertThatThrownBy(() -> entry.read(Posted.of("number", text), NONE)).isInstanceOf(Unreadable.class);
        } else {
            assertThat(entry.mark(entry.read(Posted.of("number", text), NONE)).share()).isEqualTo(share);
        }
    }

    @Test
    void howMillionsMayBeWrittenStandsBesideTheField() {
        assertThat(entry("6", "6", "million crowns").sheet(NONE).controls().get(0).after()).contains("million crowns", "all its zeros");
    }
}
