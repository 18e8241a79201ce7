package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

    @Test
    void whatIsWrittenIsRead() {
        IntStream.range(0, 100).mapToObj(BigDecimal::valueOf).forEach(number -> assertThat(NumberWords.write(number).flatMap(NumberWords::read)).hasValue(number));
    }

    @ParameterizedTest
    @CsvSource({"100", "-1", "1.5"})
    void whatIsUsuallyWrittenInDigitsStaysSo(BigDecimal number) {
        assertThat(NumberWords.write(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "hundred", "one two", "the six", "a", "six of them"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(NumberWords.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"six to eight weeks | 6 to 8 weeks", "6 million crowns | 6 million crowns", "A half-day trip | A half-day trip",
            "forty-foot boats | 40 foot boats", "two or three | 2 or 3"})
    void onlyNumbersAreChangedToDigits(String text, String digits) {
        assertThat(NumberWords.inDigits(text)).isEqualTo(digits);
    }
}
