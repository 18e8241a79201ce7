package org.briefingroom.print.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedCodeTest {

    private static Stream<EditionCode> codes() {
        var random = new Random(7);
        return Stream.generate(() -> EditionCode.random(random)).limit(40);
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        codes().forEach(code -> Stream.of(code.signs(), code.spoken(), " " + code.spoken().toLowerCase().replace('-', ' '), code.signs().replace('0', 'o').replace('1', 'l').replace('V', 'u'))
                .forEach(typed -> assertThat(TypedCode.read(typed).code()).as(typed).contains(code)));
    }

    @Test
    void aWrongSignIsFoundAndMended() {
        codes().forEach(code -> IntStream.range(0, EditionCode.LENGTH).forEach(place -> EditionCode.ALPHABET.chars().filter(sign -> sign != code.signs().charAt(place)).forEach(sign -> {
            var typed = new StringBuilder(code.signs());
            typed.setCharAt(place, (char) sign);
            var read = TypedCode.read(typed.toString());
            assertThat(read.code()).isEmpty();
            assertThat(read.meant()).as(typed + " for " + code).contains(code);
            assertThat(read.problem()).contains("“" + (char) sign + "”");
        })));
    }

    @Test
    void twoSwappedSignsAreFoundAndMended() {
        codes().forEach(code -> IntStream.range(0, EditionCode.LENGTH - 1).filter(place -> code.signs().charAt(place) != code.signs().charAt(place + 1)).forEach(place -> {
            var typed = new StringBuilder(code.signs());
            typed.setCharAt(place, code.signs().charAt(place + 1));
            typed.setCharAt(place + 1, code.signs().charAt(place));
            var read = TypedCode.read(typed.toString());
            assertThat(read.code()).isEmpty();
            assertThat(read.problem()).contains("look swapped");
            // Where two pairs come into question, none is named.
            assertThat(read.meant()).isIn(Optional.empty(), Optional.of(code));
        }));
    }

    @ParameterizedTest
    @CsvSource({"'', Please type the code", "K7M-3QX, this one has 6", "K7M-3QX-9T!, “!” stands in no code", "К7М-3QX-9TB, “К” stands in no code", "000-000-0AB, More than one letter", "K7M-3QX-9TBB, this one has 10"})
    void whatIsNoCodeIsSaidSo(String typed, String problem) {
        assertThat(TypedCode.read(typed)).satisfies(read -> assertThat(read.problem()).contains(problem)).extracting(TypedCode::code).isEqualTo(Optional.empty());
    }

    @Test
    void aCodeHasThreeGroupsOfThree() {
        assertThat(codes()).allSatisfy(code -> assertThat(code.spoken()).matches("[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{3}){2}"));
    }
}
