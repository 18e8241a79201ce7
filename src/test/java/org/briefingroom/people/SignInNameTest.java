package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {

    @ParameterizedTest
    @CsvSource({"sample ada, SAMPLE  Ada, true", "José S., jose s, true", "ＡＤＡ, ada, true", "Ada\u200DB, adab, true", "Ada, Ida, false", "李明, 李明, true", "李明, 李 明, true", "李明, 李华, false"})
    void namesThatLookTheSameAreOne(String one, String other, boolean same) {
        assertThat(SignInName.key(one).equals(SignInName.key(other))).isEqualTo(same);
        assertThat(SignInName.key(one)).isNotEmpty();
    }

    @Test
    void itIsKeptAsItWasTyped() throws Exception {
        assertThat(SignInName.of("  José\u0000  Sample ").value()).isEqualTo("José Sample");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "\u200D\u200D"})
    void tooLittleIsNoName(String typed) {
        assertThat(SignInName.key(typed)).isEmpty();
        assertThatThrownBy(() -> SignInName.of(typed)).isInstanceOf(ChosenName.Unsuitable.class).hasMessageStartingWith("Please choose a name");
    }

    @Test
    void tooMuchIsNoName() {
        assertThat(SignInName.key("x".repeat(61))).isEmpty();
        assertThat(SignInName.key(null)).isEmpty();
    }
}
