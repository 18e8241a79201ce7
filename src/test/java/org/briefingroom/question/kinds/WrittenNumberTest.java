package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
    private static final List<String> UNITS = List.of("troops", "European troops", "percent");

    private static WrittenNumber read(String text) throws Unreadable {
        return WrittenNumber.read(text, UNITS, "number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "15000 | 15000", "15,000 | 15000", "15 000 | 15000", "15\u00A0000 | 15000", "15\u2009000 | 15000", "15\u202F000 | 15000",
            "15'000 | 15000", "15’000 | 15000", "15000. | 15000", "1,234,567 | 1234567", "1.234.567 | 1234567", "0,500,000 | 500000"})
    void thousandsMayBeGrouped(String text, BigDecimal number) throws Unreadable {
        assertThat(read(text).from()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234.5 | 1234.5", "15.000,5 | 15000.5", "1,5 | 1.5", "0,500 | 0.5", "0.500 | 0.5", "1.5 | 1.5",
            "15.0000 | 15", "1,2345 | 1.2345"})
    void aFractionMayBeginWithPointOrComma(String text, BigDecimal number) throws Unreadable {
        assertThat(read(text).from()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"15k | 15000", "15 K | 15000", "15 thousand | 15000", "0.9 million | 900000", "0,9 mn | 900000",
            "2bn | 2000000000", "15k troops | 15000"})
    void aWordMayMultiply(String text, BigDecimal number) throws Unreadable {
        assertThat(read(text).from()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"20 % | 20", "20% | 20", "20 percent | 20", "20 per cent | 20", "about 15,000 troops | 15000",
            "~15000 European troops. | 15000", "15000\u00A0troops | 15000", "\u00A015000\u00A0 | 15000", "ca. 15,000 | 15000"})
    void whatStandsAroundItIsRead(String text, BigDecimal number) throws Unreadable {
        assertThat(read(text).from()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-5 | -5", "−5 | -5", "+5 | 5", "-1,500 | -1500"})
    void aSignIsRead(String text, BigDecimal number) throws Unreadable {
        assertThat(read(text).from()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"15,000 to 20,000 | 15000 | 20000", "15-20k | 15000 | 20000", "15k – 20k troops | 15000 | 20000",
            "between 15 and 20 thousand | 15000 | 20000", "900,000 to 1 million | 900000 | 1000000", "-5 - -3 | -5 | -3", "0.9 to 1 million | 900000 | 1000000"})
    void aRangeIsRead(String text, BigDecimal from, BigDecimal to) throws Unreadable {
        assertThat(read(text)).satisfies(range -> {
            assertThat(range.from()).isEqualByComparingTo(from);
            assertThat(range.to()).isEqualByComparingTo(to);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"15.000", "about 15.000 troops", "15.000 to 20.000", "1.234 million"})
    void whatCouldBeTwoNumbersIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Unreadable.class).hasMessageContaining("could be");
    }

    @Test
    void theRefusalNamesBothReadings() {
        assertThatThrownBy(() -> read("1.234")).hasMessage("“1.234” could be 1234 or 1.234. Please write it without the point, or with one more zero behind it.");
    }

    @Test
    void bothReadingsThatARefusalNamesAreTaken() throws Unreadable {
        assertThat(List.of(read("1234").from(), read("1.2340").from())).containsExactly(new BigDecimal("1234"), new BigDecimal("1.2340"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "many", "²", "5²", "Ⅷ", "١٥٠٠٠", "१५", "１５", "1e5", "0x10", "12,34,567", "--5", "NaN",
            "Infinity", "1 2 3 4", "1,,000", "15 km", "15 thousands of them", "half of them", "15;000", "½", "1/2", "1.2.3", "15\u200B000"})
    void whatIsNoPlainNumberIsNeverGuessed(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"six | 6", "Six troops | 6", "twenty-five | 25", "half a million | 500000", "two and a half million | 2500000", "5 hundred | 500",
            "a hundred and six | 106", "three hundred and fifty thousand | 350000", "five thousand two hundred | 5200", "about a dozen | 12", "three quarters of a million | ",
            "half | 50", "half a percent | 0.5"})
    void aNumberMayStandInWords(String text, BigDecimal number) throws Unreadable {
        if (number == null) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(Unreadable.class);
        } else {
            assertThat(read(text).from()).isEqualByComparingTo(number);
        }
    }

    @Test
    void aRangeMayStandInWords() throws Unreadable {
        assertThat(read("between two hundred and three hundred troops")).isEqualTo(new WrittenNumber(new BigDecimal("200"), new BigDecimal("300"), BigDecimal.ONE));
    }

    @Test
    void aWrongUnitIsTold() {
        assertThatThrownBy(() -> read("15 km")).hasMessage("“km” is not the unit asked for. Please write the number of troops.");
    }

    @Test
    void aUnitWhereNoneIsAskedIsTold() {
        assertThatThrownBy(() -> WrittenNumber.read("5 %", List.of(), "number")).hasMessageContaining("write the number alone");
    }

    @Test
    void twoHundredDigitsAreANumber() throws Unreadable {
        assertThat(read("9".repeat(200)).from()).isEqualByComparingTo(new BigDecimal("9".repeat(200)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ",", "'", "\u00A0", ".", "1 ", "1,", "\n"})
    void noTextTakesLong(String piece) {
        var run = piece.repeat(95 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(2), 
                () -> assertThatThrownBy(() -> read("1" + run + "-1" + run + "\nx")).isInstanceOf(Unreadable.class));
    }
}
