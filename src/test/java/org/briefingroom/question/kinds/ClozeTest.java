package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.briefingroom.question.kinds.Cloze.Gap;
import org.briefingroom.question.kinds.Comparison.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClozeTest {
    private static final Arrangement NONE = new Arrangement(List.of());
    /** The picked gap offers 1 away from, 2 close to, 3 on. */
    private final Cloze cloze = new Cloze("Fill.", List.of("A", "force, kept", "the lines."), List.of(
            new Gap(List.of("reassurance", "calming"), List.of()), new Gap(List.of("away from"), List.of("on", "Close to"))));

    private Mark mark(String... given) throws Unreadable {
        return cloze.mark(cloze.read(Posted.numbered("gap", given), NONE));
    }

    @Test
    void bothGapsRightEarnAll() throws Unreadable {
        assertThat(mark("Reassurance", "1")).isEqualTo(Mark.ALL);
    }

    @Test
    void anotherAcceptedWordIsRightToo() throws Unreadable {
        assertThat(mark("calming", "1")).isEqualTo(Mark.ALL);
    }

    @Test
    void aNearMissEarnsHalfItsGap() throws Unreadable {
        assertThat(mark("reasurance", "1")).isEqualTo(new Mark(0.75, true));
    }

    @Test
    void aWrongPickIsNeverNear() throws Unreadable {
        assertThat(mark("reassurance", "2")).isEqualTo(new Mark(0.5, false));
    }

    @Test
    void anEmptyGapIsAskedFor() {
        assertThatThrownBy(() -> mark("", "1")).isInstanceOf(Unreadable.class).hasMessageContaining("Gap 1 is empty");
    }

    @Test
    void noGapFilledIsNoAnswer() {
        assertThatThrownBy(() -> mark("", " ")).isInstanceOf(Unreadable.class).hasMessageContaining("skip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "away from"})
    void aTamperedPickIsNoAnswer(String position) {
        assertThatThrownBy(() -> mark("x", position)).isInstanceOf(Unreadable.class).extracting("field").isEqualTo("gap-2");
    }

    @Test
    void aVeryLongTextIsRefusedAtItsGap() {
        assertThatThrownBy(() -> mark("x".repeat(201), "1")).isInstanceOf(Unreadable.class)
                .hasMessageContaining("200").extracting("field").isEqualTo("gap-1");
    }

    @Test
    void whatIsOfferedStandsInAlphabeticalOrder() {
        assertThat(cloze.sheet(NONE).controls().get(1).options()).containsExactly("away from", "Close to", "on");
    }

    @Test
    void theTypedGapOffersNothing() {
        assertThat(cloze.sheet(NONE).controls().get(0).isTyped()).isTrue();
    }

    @Test
    void theTextEndsBehindTheLastGap() {
        assertThat(cloze.sheet(NONE).controls()).extracting(Sheet.Control::after).containsExactly("", "the lines.");
    }

    @Test
    void theComparisonTellsNearFromWrong() throws Unreadable {
        var read = cloze.read(Posted.numbered("gap", "reasurance", "3"), NONE);
        assertThat(cloze.compare(read, NONE)).containsExactly(
                Comparison.ofText("Gap 1", "reasurance", "reassurance", Verdict.NEAR),
                Comparison.ofText("Gap 2", "on", "away from", Verdict.WRONG));
    }

    @Test
    void skippingEarnsNothing() {
        assertThat(cloze.mark(Response.SKIPPED)).isEqualTo(Mark.NOTHING);
    }

    @Test
    void aTextWithoutRoomForItsGapsIsAProblem() {
        assertThat(new Cloze("Fill.", List.of("A"), cloze.gaps()).problems()).singleElement().asString().contains("a place for each");
    }

    @Test
    void aRightAnswerOfferedAsWrongIsAProblem() {
        var gap = new Gap(List.of("a veto"), List.of("Veto", "a warning"));
        assertThat(new Cloze("Fill.", List.of("", ""), List.of(gap)).problems())
                .containsExactly("Gap 1 offers its right answer as a wrong one too.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "?!", "%"})
    void anAnswerThatAnythingWouldMatchIsAProblem(String accepted) {
        var gap = new Gap(List.of(accepted), List.of());
        assertThat(new Cloze("Fill.", List.of("", ""), List.of(gap)).problems()).singleElement().asString().contains("Gap 1");
    }
}
