package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.briefingroom.question.kinds.Comparison.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleChoiceTest {
    private static final Arrangement TURNED = new Arrangement(List.of(2, 0, 1));
    private final SingleChoice choice = new SingleChoice("Who?", List.of(
            new Option("Ada", false, "She was asked."), new Option("Ben", true, ""), new Option("Cem", false, "")));

    @Test
    void theRightOptionEarnsAll() {
        assertThat(choice.mark(Response.of(1))).isEqualTo(Mark.ALL);
    }

    @Test
    void aWrongOptionEarnsNothing() {
        assertThat(choice.mark(Response.of(0))).isEqualTo(Mark.NOTHING);
    }

    @Test
    void aPositionIsReadAsWhatWasShownThere() throws Unreadable {
        assertThat(choice.read(Posted.of("choice", "3"), TURNED)).isEqualTo(Response.of(1));
    }

    @Test
    void nothingChosenIsNoAnswer() {
        assertThatThrownBy(() -> choice.read(Form.EMPTY, TURNED)).isInstanceOf(Unreadable.class).hasMessageContaining("skip");
    }

    @Test
    void twoChoicesAreNoAnswer() {
        assertThatThrownBy(() -> choice.read(Posted.of("choice", "1", "3"), TURNED)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99", "x", "1 2", "١٢"})
    void aTamperedPositionIsNoAnswer(String position) {
        assertThatThrownBy(() -> choice.read(Posted.of("choice", position), TURNED)).isInstanceOf(Unreadable.class);
    }

    @Test
    void theComparisonFollowsTheOrderShown() {
        assertThat(choice.compare(Response.of(0), TURNED)).extracting(Comparison::label, Comparison::verdict, Comparison::index)
                .containsExactly(tuple("Cem", Verdict.PASSED, 2),
                        tuple("Ada", Verdict.WRONG, 0),
                        tuple("Ben", Verdict.MISSED, 1));
    }

    @Test
    void skippingShowsWhatWasMissed() {
        assertThat(choice.compare(Response.SKIPPED, TURNED)).extracting(Comparison::verdict)
                .containsExactly(Verdict.PASSED, Verdict.PASSED, Verdict.MISSED);
    }

    @Test
    void aNoteBelongsToItsOption() {
        assertThat(choice.note(0)).isEqualTo("She was asked.");
    }

    @Test
    void twoRightOptionsAreAProblem() {
        var two = new SingleChoice("Who?", List.of(new Option("Ada", true, ""), new Option("Ben", true, "")));
        assertThat(two.problems()).containsExactly("A single choice has exactly one right option, not 2.");
    }

    @Test
    void optionsThatDifferInCaseOnlyAreAProblem() {
        var same = new SingleChoice("Who?", List.of(new Option("The Alliance", true, ""), new Option("alliance", false, "")));
        assertThat(same.problems()).containsExactly("Two options say the same: “alliance”.");
    }

    @Test
    void anOptionAloneIsAProblem() {
        assertThat(new SingleChoice("Who?", List.of(new Option("Ada", true, ""))).problems())
                .containsExactly("A choice needs at least two options.");
    }

    @Test
    void aSoundChoiceHasNoProblem() {
        assertThat(choice.problems()).isEmpty();
    }

    @Test
    void theSheetShowsNoNoteAndNoKey() {
        assertThat(choice.sheet(TURNED).toString()).doesNotContain("asked").doesNotContain("true");
    }
}
