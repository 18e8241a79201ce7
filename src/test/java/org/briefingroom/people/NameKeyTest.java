package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({"Ada, ada, true", "'Ada B.', adab, true", "José, jose, true", "Ada, Ada B, false", "Ada, Ida, false", "..., ..., true", "., .., false"})
    void namesAreTheSameWithoutCapitalsAccentsAndSpaces(String one, String other, boolean same) {
        assertThat(NameKey.of(one).equals(NameKey.of(other))).isEqualTo(same);
        assertThat(NameKey.of(one)).isNotEmpty();
    }
}
