package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizNameTest {

    @ParameterizedTest
    @CsvSource({"Promises and positions, promises-and-positions", "'  Füße & <b>Brücken</b>! ', fusse-b-brucken-b", "Что это, quiz", "'---', quiz"})
    void aTitleBecomesAName(String title, String name) {
        assertThat(QuizName.of(title)).isEqualTo(name);
    }

    @Test
    void aLongTitleBecomesAShortName() {
        assertThat(QuizName.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(60).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        assertThat(QuizName.free("bridges", Set.of())).isEqualTo("bridges");
        assertThat(QuizName.free("bridges", Set.of("bridges", "bridges-2"))).isEqualTo("bridges-3");
    }
}
