package org.briefingroom.classroom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetFormTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, -, ''", "2026-03-02T08:30, 2026-03-02T09:30, ''", "2026-03-02 08:30, -, ''", "2026-03-02T08:30, 2026-03-02T08:30, It must end", "2026-03-03T08:30, 2026-03-02T08:30, It must end",
        "soon, -, Please write dates", "-, +999999999-01-01T00:00, Please write dates"})
    void datesMayBeEmptyAndComeInOrder(String opens, String closes, String problem) {
        var form = SetForm.typed("quiz:x", opens, closes);
        assertThat(form.problem()).startsWith(problem).matches(found -> problem.isEmpty() == found.isEmpty());
    }
}
