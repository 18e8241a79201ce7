package org.briefingroom.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClassCodeTest {

    @Property
    void itIsReadBackHoweverItIsTyped(@ForAll long seed) {
        var code = ClassCode.random(new Random(seed));
        assertThat(code.letters()).matches("[BCDFGHJKLMNPQRSTWXZ]{7}");
        assertThat(ClassCode.typed(" " + code.spoken().toLowerCase() + " ")).contains(code);
        assertThat(ClassCode.typed(code.letters().replaceAll("(.)", "$1 "))).contains(code);
    }

    @Property
    void oneWrongLetterIsNoticed(@ForAll long seed, @ForAll @IntRange(max = 6) int place, @ForAll @IntRange(max = 18) int letter) {
        var code = ClassCode.random(new Random(seed)).letters();
        var other = new StringBuilder(code);
        other.setCharAt(place, ClassCode.ALPHABET.charAt(letter));
        assertThat(ClassCode.typed(other.toString()).isPresent()).isEqualTo(other.toString().equals(code));
    }

    @Property
    void twoSwappedLettersAreNoticed(@ForAll long seed, @ForAll @IntRange(max = 5) int place) {
        var code = ClassCode.random(new Random(seed)).letters();
        var swapped = new StringBuilder(code);
        swapped.setCharAt(place, code.charAt(place + 1));
        swapped.setCharAt(place + 1, code.charAt(place));
        assertThat(ClassCode.typed(swapped.toString()).isPresent()).isEqualTo(swapped.toString().equals(code));
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(ClassCode.typed(null)).isEmpty();
        assertThat(ClassCode.typed("")).isEmpty();
        assertThat(ClassCode.typed("AEIOUAE")).isEmpty();
        assertThat(ClassCode.typed("B".repeat(5000))).isEmpty();
    }
}
