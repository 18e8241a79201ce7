package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenNameTest {

    private static String name(String typed) throws ChosenName.Unsuitable {
        return ChosenName.of(typed).value();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t\n", "\u00A0", "\0", "\u200B", "\u202E\u202C", "\u200D", "\u200C \u200D", "\uFEFF", "\u3164", "\u2800\u200B", "\uFE0F"})
    void whatNobodyCanSeeIsNoName(String typed) {
        assertThatThrownBy(() -> name(typed)).isInstanceOf(ChosenName.Unsuitable.class).hasMessageContaining("need not be your own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Ada \t Lovelace ", "Ada\r\nLovelace", "Ada\0Lovelace", "Ada\u00A0\u00A0Lovelace", "\u202EAda\u2066 Lovelace\u2069", "Ada\u200BLovelace"})
    void aNameStandsOnOneLineWithSingleSpaces(String typed) throws ChosenName.Unsuitable {
        assertThat(name(typed)).isEqualTo("Ada Lovelace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Zoë", "李", "🙂", "👩‍🚀", "علی‌رضا", "🫩", "O’Neill-Øre", "<b>Ada</b>", "'; drop table learner"})
    void lettersAndSignsOfAllKindsStay(String typed) throws ChosenName.Unsuitable {
        assertThat(name(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "🙂"})
    void sixtyCharactersAreAName(String letter) throws ChosenName.Unsuitable {
        assertThat(name(letter.repeat(60))).isEqualTo(letter.repeat(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "🙂"})
    void sixtyOneAreTooMany(String letter) {
        assertThatThrownBy(() -> name(letter.repeat(61))).isInstanceOf(ChosenName.Unsuitable.class).hasMessageContaining("this one has 61");
    }

    @Test
    void spacesAroundDoNotCount() throws ChosenName.Unsuitable {
        assertThat(name(" ".repeat(1000) + "x".repeat(60) + " ".repeat(1000))).hasSize(60);
    }
}
