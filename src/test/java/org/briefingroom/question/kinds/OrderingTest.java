package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.briefingroom.question.kinds.Comparison.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderingTest {
    private static final Arrangement AS_WRITTEN = Arrangement.asWritten(5);
    private final Ordering ordering = new Ordering("Order these.", List.of("a1", "b2", "c3", "d4", "e5"));

    private double share(Integer... order) {
        return ordering.mark(Response.ofIndexes(List.of(order))).share();
    }

    @Test
    void theRightOrderEarnsAll() {
        assertThat(share(0, 1, 2, 3, 4)).isEqualTo(1);
    }

    @Test
    void theReversedOrderEarnsNothing() {
        assertThat(share(4, 3, 2, 1, 0)).isZero();
    }

    @Test
    void aLineOutOfPlaceCostsOneStep() {
        assertThat(share(4, 0, 1, 2, 3)).isEqualTo(0.75);
    }

    @Test
    void twoNeighboursSwappedCostOneStep() {
        assertThat(share(0, 2, 1, 3, 4)).isEqualTo(0.75);
    }

    @Test
    void aRunCountsHoweverFarApartItsLinesAre() {
        assertThat(share(0, 4, 1, 3, 2)).isEqualTo(0.5);
    }

    @Test
    void skippingEarnsNothing() {
        assertThat(ordering.mark(Response.SKIPPED)).isEqualTo(Mark.NOTHING);
    }

    @Test
    void placesAreReadAgainstTheOrderShown() throws Unreadable {
        var read = ordering.read(Posted.numbered("place", "5", "4", "3", "2", "1"), new Arrangement(List.of(4, 3, 2, 1, 0)));
        assertThat(read.indexes()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aPlaceGivenTwiceIsNamed() {
        assertThatThrownBy(() -> ordering.read(Posted.numbered("place", "1", "2", "3", "2", "5"), AS_WRITTEN))
                .isInstanceOf(Unreadable.class).hasMessageContaining("Two lines have place 2")
                .extracting("field").isEqualTo("place-4");
    }

    @Test
    void aLineWithoutAPlaceIsNamed() {
        assertThatThrownBy(() -> ordering.read(Posted.numbered("place", "1", "2"), AS_WRITTEN))
                .isInstanceOf(Unreadable.class).hasMessageContaining("skip").extracting("field").isEqualTo("place-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "6", "99", "x", "1.5"})
    void aTamperedPlaceIsNoAnswer(String place) {
        assertThatThrownBy(() -> ordering.read(Posted.numbered("place", place, "2", "3", "4", "5"), AS_WRITTEN))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void theComparisonSaysWhichLineIsOutOfPlace() {
        assertThat(ordering.compare(Response.ofIndexes(List.of(4, 0, 1, 2, 3)), AS_WRITTEN)).extracting(Comparison::verdict)
                .containsExactly(Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT, Verdict.WRONG);
    }

    @Test
    void anOrderThatEarnsNothingHasNoRightLine() {
        assertThat(ordering.compare(Response.ofIndexes(List.of(4, 3, 2, 1, 0)), AS_WRITTEN))
                .extracting(Comparison::verdict).containsOnly(Verdict.WRONG);
    }

    @Test
    void aSkippedOrderGivesNoPlaces() {
        assertThat(ordering.compare(Response.SKIPPED, AS_WRITTEN)).extracting(Comparison::given).containsOnly("");
    }

    @Test
    void twoLinesAreTooFew() {
        assertThat(new Ordering("Order.", List.of("a", "b")).problems()).containsExactly("An ordering needs at least three lines.");
    }

    @Test
    void aLineThatStandsTwiceIsAProblem() {
        assertThat(new Ordering("Order.", List.of("War", "Peace", "war.")).problems()).containsExactly("The line “war.” stands twice.");
    }
}
