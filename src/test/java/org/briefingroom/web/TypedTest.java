package org.briefingroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u00A0\u3000", "\0", "\u200B\u200D\uFEFF", "\u3164", "\u115F\u1160\uFFA0", "\u2800", "\u034F", "\u00AD", "\u202E", "\uFE0F", "\uD800", "\uE000"})
    void whatNobodyCanSeeIsNothing(String typed) {
        assertThat(Typed.line(typed)).isEmpty();
        assertThat(Typed.text(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "李", "👩\u200D🚀", "علی\u200Cرضا", "한\u3164글", "⠃", "🫩", "<b>"})
    void whatCanBeSeenStaysWithWhatSteersIt(String typed) {
        assertThat(Typed.line("\u0007 " + typed + "\r\n")).isEqualTo(typed);
        assertThat(Typed.text(typed + "\r\n" + typed)).isEqualTo(typed + "\n" + typed);
    }

    @Test
    void whatWasNotSentIsNothing() {
        assertThat(Typed.line(null)).isEmpty();
        assertThat(Typed.text(null)).isEmpty();
    }
}
