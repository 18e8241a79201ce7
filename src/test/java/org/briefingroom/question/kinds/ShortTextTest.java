package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.briefingroom.question.kinds.Comparison.Verdict;
import org.junit.jupiter.api.Test;

class ShortTextTest {
    private static final Arrangement NONE = new Arrangement(List.of());
    private final ShortText question = new ShortText("Which region?", List.of("Donetsk", "Donetsk region"));

    private Response typed(String text) throws Unreadable {
        return question.read(Posted.of("answer", text), NONE);
    }

    @Test
    void anAcceptedWordingEarnsAll() throws Unreadable {
        assertThat(question.mark(typed(" the DONETSK-region "))).isEqualTo(Mark.ALL);
    }

    @Test
    void aNearMissEarnsHalf() throws Unreadable {
        assertThat(question.mark(typed("Donezk region"))).isEqualTo(new Mark(0.5, true));
    }

    @Test
    void anotherWordEarnsNothing() throws Unreadable {
        assertThat(question.mark(typed("Luhansk"))).isEqualTo(Mark.NOTHING);
    }

    @Test
    void punctuationAloneEarnsNothing() throws Unreadable {
        assertThat(question.mark(typed("?!"))).isEqualTo(Mark.NOTHING);
    }

    @Test
    void nothingWrittenIsNoAnswer() {
        assertThatThrownBy(() -> typed(" \t ")).isInstanceOf(Unreadable.class).hasMessageContaining("skip");
    }

    @Test
    void twoHundredCharactersAreRead() throws Unreadable {
        assertThat(typed("x".repeat(200)).value(0)).hasSize(200);
    }

    @Test
    void aVeryLongTextIsRefusedNotCut() {
        assertThatThrownBy(() -> typed("x".repeat(100_000))).isInstanceOf(Unreadable.class).hasMessageContaining("200 characters");
    }

    @Test
    void controlCharactersAreNotKept() throws Unreadable {
        assertThat(typed("Don\0etsk\r\nregion").value(0)).isEqualTo("Don etsk  region");
    }

    @Test
    void theComparisonShowsTheFirstAcceptedWording() throws Unreadable {
        assertThat(question.compare(typed("Donetzk"), NONE))
                .containsExactly(Comparison.ofText("Your answer", "Donetzk", "Donetsk", Verdict.NEAR));
    }

    @Test
    void aSkippedQuestionComparesAsWrong() {
        assertThat(question.compare(Response.SKIPPED, NONE)).extracting(Comparison::verdict).containsExactly(Verdict.WRONG);
    }

    @Test
    void noAcceptedAnswerIsAProblem() {
        assertThat(new ShortText("Which?", List.of()).problems()).isNotEmpty();
    }

    @Test
    void anAnswerOfPunctuationIsAProblem() {
        assertThat(new ShortText("Which sign?", List.of("%")).problems()).isNotEmpty();
    }
}
