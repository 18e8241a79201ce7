package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.shelf.Read.QUIZ;
import static org.briefingroom.shelf.Read.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.briefingroom.fact.FactBase;
import org.briefingroom.quiz.QuizDraft;
import org.briefingroom.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuizFileTest {
    /** Six lines. */
    private static final String SOUND = """
              - id: who-signed
                kind: short text
                asks: Who signed?
                accepts: [Utopia]
                facts: [signed]
                points: 1
            """.indent(2);
    private static final int SECOND = 13;

    private static List<String> slugs(Read<QuizDraft> read) {
        return read.sound().items().stream().map(item -> item.question().slug()).toList();
    }

    @Test
    void aSoundQuizIsReadWithoutFaults() {
        assertThat(quiz(QUIZ + SOUND).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0 | id: who-signed | id: Who? | “Who?” is no name.",
            "0 | id: who-signed | id: who-signed | Another question of this pack is called “who-signed”. Give this one a name of its own.",
            "1 | kind: short text | kind: essay | “essay” is no kind of question. Use one of: single choice,",
            "2 | asks: Who signed? | ask: Who signed? | “ask” is not known here. Did you mean “asks”?",
            "2 | asks: Who signed? | asks: | “asks” is missing.",
            "1 | accepts: [Utopia] | accepts: [] | A short text needs at least one accepted answer",
            "4 | facts: [signed] | facts: [rain] | “rain” is no fact that the pack holds now.",
            "4 | facts: [signed] | facts: [] | The question rests on no fact.",
            "5 | points: 1 | points: 0 | “0” are no points. Write a number above 0 and up to 100",
            "5 | points: 1 | points: -1 | “-1” are no points.",
            "5 | points: 1 | points: NaN | “NaN” are no points.",
            "5 | points: 1 | points: 1e9 | “1e9” are no points.",
            "5 | points: 1 | points: 1e-999999999 | “1e-999999999” are no points.",
            "5 | points: 1 | points: 1e9999999999 | “1e9999999999” are no points.",
            "5 | points: 1 | points: 0.25 | “0.25” are no points.",
            "5 | points: 1 | points: 1,5 | “1,5” are no points."})
    void aFaultOfAQuestionNamesItsLineAndTheOthersAreRead(int line, String sound, String wrong, String told) {
        var read = quiz(QUIZ + SOUND + SOUND.replace("id: who-signed", "id: other").replace(sound.replace("who-signed", "other"), wrong));
        assertThat(read.told()).anyMatch(fault -> fault.startsWith(SECOND + line + ": " + told));
        assertThat(slugs(read)).containsExactly("who-signed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "2.5", "100", "1e2", "2.50"})
    void pointsMayBeHalvesUpToAHundred(String points) {
        assertThat(quiz(QUIZ + SOUND.replace("points: 1", "points: " + points)).faults()).isEmpty();
    }

    @Test
    void withoutPointsAQuestionIsWorthOne() {
        assertThat(quiz(QUIZ + SOUND.replace("points: 1", "")).sound().items().get(0).points()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "quiz: first | quiz: First! | 1: “First!” is no name.",
            "pack: harbour | pack: atlantis | 2: There is no pack “atlantis”, or it holds no facts.",
            "title: A first quiz | title: | 3: “title” is missing.",
            "feedback: at the end | feedback: never | 5: “never” is no time for feedback. Use “after each” or “at the end”.",
            "questions: | question: | 6: “question” is not known here. Did you mean “questions”?"})
    void aFaultOfTheHeadLeavesTheQuizUnread(String sound, String wrong, String told) {
        var read = quiz((QUIZ + SOUND).replace(sound, wrong));
        assertThat(read.value()).isEmpty();
        assertThat(read.told()).anyMatch(fault -> fault.startsWith(told));
    }

    @Test
    void aQuizWithoutASoundQuestionIsUnread() {
        assertThat(quiz(QUIZ + "  []").told()).containsExactly("6: No question of this quiz can be asked. Mend at least one, or take the file away.");
    }

    @Test
    void aQuestionOfAnotherFileKeepsItsName() {
        var held = Map.of("harbour", new FactBase(List.of(Samples.shown(1, Samples.reported("signed", "Utopia signed it."))), Samples.NAMES, List.of()));
        var taken = new HashSet<>(List.of("harbour/who-signed"));
        assertThat(quiz(QUIZ + SOUND, held, taken).told().get(0)).startsWith("7: Another question of this pack is called “who-signed”.");
    }

    @Test
    void twoBrokenQuestionsOnOneLineAreBothLeftOut() {
        var read = quiz(QUIZ.replace("questions:\n", "questions: [{id: one, kind: short text, facts: [signed]}, {id: two, kind: short text, facts: [signed]}]\n"));
        assertThat(read.value()).isEmpty();
    }
}
