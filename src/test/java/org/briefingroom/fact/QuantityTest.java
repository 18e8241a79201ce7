package org.briefingroom.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.briefingroom.fact.Quantity.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void aRangeHasTwoEndsAndAUnit() {
        assertThat(Quantity.parse("~15000..20000 European troops"))
                .contains(new Quantity(Precision.ABOUT, new BigDecimal("15000"), new BigDecimal("20000"), "European troops"));
    }

    @ParameterizedTest
    @CsvSource({"5 men, EXACT", "~5 men, ABOUT", ">=5 men, AT_LEAST", "> 5 men, MORE_THAN", "<=5 men, AT_MOST", "<5 men, LESS_THAN"})
    void aSignSaysHowExactItIs(String notation, Precision precision) {
        assertThat(Quantity.parse(notation)).get().extracting(Quantity::precision).isEqualTo(precision);
    }

    @Test
    void aNumberAloneIsARangeOfOne() {
        assertThat(Quantity.parse(" -0.5 degrees ")).contains(new Quantity(Precision.EXACT, new BigDecimal("-0.5"), new BigDecimal("-0.5"), "degrees"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "men", "5men", "20..15 men", "5.. men", "..5 men", "5...6 men", "15,000 men", "1e5 men", "=>5 men", "٥ men", "5 ", "NaN men"})
    void whatIsNoQuantityIsEmpty(String notation) {
        assertThat(Quantity.parse(notation)).isEmpty();
    }
}
