package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.briefingroom.question.kinds.Comparison.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrueFalseTest {
    private static final Arrangement NONE = new Arrangement(List.of());
    private final TrueFalse falsehood = new TrueFalse("All is well.", false);

    @Test
    void theTruthEarnsAll() throws Unreadable {
        assertThat(falsehood.mark(falsehood.read(Posted.of("choice", "2"), NONE))).isEqualTo(Mark.ALL);
    }

    @Test
    void theOppositeEarnsNothing() throws Unreadable {
        assertThat(falsehood.mark(falsehood.read(Posted.of("choice", "1"), NONE))).isEqualTo(Mark.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "-1", "true", "false", ""})
    void anythingElseIsNoAnswer(String position) {
        assertThatThrownBy(() -> falsehood.read(Posted.of("choice", position), NONE)).isInstanceOf(Unreadable.class);
    }

    @Test
    void bothAtOnceAreNoAnswer() {
        assertThatThrownBy(() -> falsehood.read(Posted.of("choice", "1", "2"), NONE)).isInstanceOf(Unreadable.class);
    }

    @Test
    void theSheetIsTheSameForATrueAndAFalseStatement() {
        assertThat(falsehood.sheet(NONE)).isEqualTo(new TrueFalse("All is well.", true).sheet(NONE));
    }

    @Test
    void theComparisonNamesTheMissedTruth() {
        assertThat(falsehood.compare(Response.of(0), NONE)).extracting(Comparison::verdict).containsExactly(Verdict.WRONG, Verdict.MISSED);
    }

    @Test
    void skippingEarnsNothing() {
        assertThat(falsehood.mark(Response.SKIPPED)).isEqualTo(Mark.NOTHING);
    }
}
