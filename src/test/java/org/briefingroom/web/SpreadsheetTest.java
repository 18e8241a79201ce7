package org.briefingroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1"})
    void whatASpreadsheetTakesForAFormulaIsText(String name) {
        assertThat(Spreadsheet.safe(name)).startsWith("'").endsWith(name);
    }

    @Test
    void numbersStayNumbersAndNothingIsEmpty() {
        assertThat(Spreadsheet.written(List.of("a", "b", "c", "d", "e"), List.of(Arrays.asList(-6.69, 3, null, 1e-5, 0.0))).lines())
                .containsExactly("\"a\",\"b\",\"c\",\"d\",\"e\"", "\"-6.69\",\"3\",\"\",\"0.00001\",\"0\"");
    }
}
