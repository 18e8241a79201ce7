package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.briefingroom.question.kinds.Comparison.Verdict;
import org.briefingroom.question.kinds.Matching.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {
    /** Partners as written: 1 sends, 2 stays, 3 watches. */
    private static final Arrangement AS_WRITTEN = Arrangement.asWritten(3);
    private final Matching matching = new Matching("Match.", List.of(
            new Pair("France", "sends"), new Pair("Britain", "sends"), new Pair("Poland", "stays")), List.of("watches"));

    private Mark mark(String... positions) throws Unreadable {
        return matching.mark(matching.read(Posted.numbered("pair", positions), AS_WRITTEN));
    }

    @Test
    void everyRightPartnerEarnsAll() throws Unreadable {
        assertThat(mark("1", "1", "2")).isEqualTo(Mark.ALL);
    }

    @Test
    void aSharedPartnerIsOfferedOnce() {
        assertThat(matching.sheet(AS_WRITTEN).controls().get(0).options()).containsExactly("sends", "stays", "watches");
    }

    @Test
    void eachRightLineEarnsItsShare() throws Unreadable {
        assertThat(mark("1", "3", "1").share()).isEqualTo(1.0 / 3);
    }

    @Test
    void aSparePartnerEarnsNothing() throws Unreadable {
        assertThat(mark("3", "3", "3")).isEqualTo(Mark.NOTHING);
    }

    @Test
    void aLineLeftOutIsAskedFor() {
        assertThatThrownBy(() -> mark("1", "1", "")).isInstanceOf(Unreadable.class).hasMessageContaining("“Poland” has no partner yet");
    }

    @Test
    void noPartnerAtAllIsNoAnswer() {
        assertThatThrownBy(() -> mark("", "", "")).isInstanceOf(Unreadable.class).hasMessageContaining("skip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "4", "99", "x"})
    void aTamperedPartnerIsNoAnswer(String position) {
        assertThatThrownBy(() -> mark("1", position, "2")).isInstanceOf(Unreadable.class).extracting("field").isEqualTo("pair-2");
    }

    @Test
    void skippingEarnsNothing() {
        assertThat(matching.mark(Response.SKIPPED)).isEqualTo(Mark.NOTHING);
    }

    @Test
    void theComparisonShowsGivenAndRight() throws Unreadable {
        var read = matching.read(Posted.numbered("pair", "1", "3", "1"), AS_WRITTEN);
        assertThat(matching.compare(read, AS_WRITTEN)).containsExactly(
                Comparison.ofText("France", "sends", "sends", Verdict.RIGHT),
                Comparison.ofText("Britain", "watches", "sends", Verdict.WRONG),
                Comparison.ofText("Poland", "sends", "stays", Verdict.WRONG));
    }

    @Test
    void aSoundMatchingHasNoProblem() {
        assertThat(matching.problems()).isEmpty();
    }

    @Test
    void aSpareThatBelongsToALineIsAProblem() {
        var spoilt = new Matching("Match.", matching.pairs(), List.of("The sends"));
        assertThat(spoilt.problems()).contains("The spare partner “sends” belongs to a line.");
    }

    @Test
    void aLineThatStandsTwiceIsAProblem() {
        var twice = new Matching("Match.", List.of(new Pair("France", "sends"), new Pair("france", "stays")), List.of());
        assertThat(twice.problems()).containsExactly("The line “france” stands twice.");
    }

    @Test
    void partnersThatDifferInCaseOnlyAreAProblem() {
        var blurred = new Matching("Match.", List.of(new Pair("France", "Sends"), new Pair("Britain", "sends")), List.of("stays"));
        assertThat(blurred.problems()).singleElement().asString().contains("worded in one way only");
    }

    @Test
    void onePartnerForAllIsAGift() {
        var gift = new Matching("Match.", List.of(new Pair("France", "sends"), new Pair("Britain", "sends")), List.of());
        assertThat(gift.problems()).singleElement().asString().contains("at least two partners");
    }
}
