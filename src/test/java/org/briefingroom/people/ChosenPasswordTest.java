package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenPasswordTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"short", "123456789", "             ", "🙂🙂🙂🙂🙂🙂"})
    void fewerThanTenCharactersAreTooFew(String typed) {
        assertThatThrownBy(() -> ChosenPassword.of(typed)).isInstanceOf(ChosenPassword.Unsuitable.class).hasMessageContaining("at least 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a long sample sentence", "ten signs!", " spaces count ", "пароль-пароль"})
    void whatIsLongEnoughIsTakenAsItIs(String typed) throws ChosenPassword.Unsuitable {
        assertThat(ChosenPassword.of(typed).value()).isEqualTo(typed);
    }

    @Test
    void whatBcryptWouldNotReadToItsEndIsRefused() throws ChosenPassword.Unsuitable {
        assertThat(ChosenPassword.of("x".repeat(72)).hash()).startsWith("$2");
        assertThatThrownBy(() -> ChosenPassword.of("x".repeat(73))).hasMessageContaining("at most 72");
        assertThatThrownBy(() -> ChosenPassword.of("ü".repeat(37))).hasMessageContaining("shorter password");
    }

    @Test
    void aPasswordWrittenOutHidesItself() throws ChosenPassword.Unsuitable {
        assertThat("" + ChosenPassword.of("a long sample sentence")).doesNotContain("sentence");
    }
}
