package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.shelf.Read.QUIZ;

import java.math.BigDecimal;
import java.util.List;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.NumberEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of one question that belong to its kind; they begin on line 11. */
class QuestionEntryTest {

    private static Read<?> read(String kind, String fact, String... lines) {
        return Read.quiz(QUIZ + "  - id: q\n    kind: " + kind + "\n    asks: So?\n    facts: [" + fact + "]\n    " + String.join("\n    ", lines) + "\n");
    }

    private static List<String> told(String kind, String lines) {
        return read(kind, "signed", lines.split(";")).told();
    }

    private static Content content(String kind, String lines) {
        return Read.quiz(QUIZ + "  - id: q\n    kind: " + kind + "\n    asks: So?\n    facts: [signed]\n    " + lines.replace(";", "\n    ") + "\n")
                .sound().items().get(0).question().content();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "single choice | options:;  - right: a;  - right: b | 8: A single choice has exactly one right option, not 2.",
            "single choice | options:;  - right: a;    wrong: b;  - wrong: c | 13: An option is either right or wrong.",
            "single choice | options:;  - because: of it;  - wrong: c | 12: An option is either right or wrong.",
            "single choice | options:;  - right: a;  - wrong: b;    fact: rain | 14: “rain” is no fact that the pack holds now.",
            "single choice | options:;  - right: a;  - wrong: b;    because: so | 14: The reason rests on no fact. Add “fact: …”",
            "single choice | options: [a, b] | 11: Keys and values were expected here.",
            "single choice | option: a | 11: “option” is not known here. Did you mean “options”?",
            "multiple choice | options:;  - right: a;  - wrong: b | 8: A multiple choice has at least two right options",
            "true or false | answer: yes | 11: The answer is “yes”. Write true or false.",
            "true or false | answer: | 11: “answer” is missing.",
            "number | answer: many;shown: many | 11: The number cannot be read. Write it plainly, such as 900000",
            "number | answer: 15,000;shown: 15,000 | 11: The number cannot be read.",
            "number | answer: 5;within: some;shown: 5 | 12: The number cannot be read.",
            "number | answer: 6..5;shown: 5 | 8: The least right number, 6, is above the most, 5.",
            "number | answer: 5 | 7: “shown” is missing. Add a line “shown: …”.",
            "cloze | text: A {2} b {1}.;gaps:;  - accepts: x;  - accepts: y | 11: The gaps in the text are not {1}, {2}",
            "cloze | text: A {1} b {1}.;gaps:;  - accepts: x;  - accepts: y | 11: The gaps in the text are not {1}, {2}",
            "cloze | text: A {1}.;gaps:;  - accepts: x;  - accepts: y | 11: The gaps in the text are not {1}, {2}",
            "cloze | text: A {1}.;gaps:;  - wrong: x | 8: Gap 1 needs an accepted answer",
            "matching | pairs:;  - [a, b, c] | 11: A pair has 3 parts. Write [line, partner].",
            "matching | pairs:;  - [a, b];spare: b | 8: A matching needs at least two lines.",
            "ordering | items: [a, b] | 8: An ordering needs at least three lines.",
            "ordering | items: [a, b, a] | 8: The line “a” stands twice."})
    void aFaultNamesItsLineAndTheMend(String kind, String lines, String told) {
        assertThat(told(kind, lines)).anyMatch(fault -> fault.startsWith(told));
    }

    @Test
    void aForecastIsNeitherTrueNorFalseYet() {
        assertThat(read("true or false", "will-last", "answer: true").told())
                .contains("8: “will-last” is a forecast, and nobody knows yet whether it is true. Ask who expects it, or what.");
    }

    @Test
    void aForecastMayBeAskedOtherwise() {
        assertThat(Read.quiz(QUIZ + "  - id: q\n    kind: short text\n    asks: As reported on 19 August 2025, who expects that it will last?\n"
                + "    facts: [will-last]\n    accepts: Ada\n").told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"answer: 900000;within: 5 % | 855000 | 945000", "answer: 5;within: 1 | 4 | 6", "answer: 15000..20000 | 15000 | 20000",
            "answer: -10;within: 50% | -15 | -5", "answer: 5 | 5 | 5", "answer: -5..-3 | -5 | -3"})
    void aToleranceWidensTheKeyOnBothSides(String lines, BigDecimal least, BigDecimal most) {
        assertThat((NumberEntry) content("number", lines + ";shown: signed")).satisfies(number -> {
            assertThat(number.least()).isEqualByComparingTo(least);
            assertThat(number.most()).isEqualByComparingTo(most);
        });
    }

    @Test
    void gapsMayStandAtBothEndsAndSideBySide() {
        var cloze = (Cloze) content("cloze", "text: \"{1}{2} in {3}\";gaps:;  - accepts: a;  - accepts: b;  - accepts: c");
        assertThat(cloze.text()).containsExactly("", "", " in ", "");
    }
}
