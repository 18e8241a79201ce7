package org.briefingroom.print.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The names of a class as they are typed. */
class ClassRollTest {

    @Test
    void aNameStandsOnEachLine() {
        var roll = ClassRoll.read("  Ada\u0007  Alder \r\n\nОксана Шевченко\n\u200B\nΕλένη\n", 30);
        assertThat(roll.problems()).isEmpty();
        assertThat(roll.names()).containsExactly("Ada Alder", "Оксана Шевченко", "Ελένη");
    }

    @Test
    void twoOfOneNameMustBeToldApart() {
        assertThat(ClassRoll.read("Ada\nBo\n ÁDA ", 30).problems()).singleElement().asString().contains("“ÁDA” in line 3 stands in line 1 already", "by a second letter");
    }

    @Test
    void aNameHas120LettersAtMost() {
        assertThat(ClassRoll.read("x".repeat(120), 30).problems()).isEmpty();
        assertThat(ClassRoll.read("Bo\n" + "x".repeat(121), 30).problems()).containsExactly("Line 2 has 121 letters. A name may have 120.");
    }

    @Test
    void thereIsANameAndNotTooMany() {
        assertThat(ClassRoll.read(" \n\u00A0\n", 30).problems()).containsExactly("Please type the names, one on each line.");
        assertThat(ClassRoll.read(null, 30).problems()).hasSize(1);
        assertThat(ClassRoll.read(IntStream.range(0, 31).mapToObj(at -> "Learner " + at).collect(Collectors.joining("\n")), 30).problems()).singleElement().asString().contains("31 names", "at most 30");
        assertThat(ClassRoll.read("Ada\n".repeat(100), 300).problems()).hasSize(11).last().asString().isEqualTo("And 89 more like these.");
    }
}
