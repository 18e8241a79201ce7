package org.briefingroom.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.briefingroom.schedule.CardTest.FIRST;
import static org.briefingroom.schedule.CardTest.card;
import static org.briefingroom.schedule.CardTest.noon;
import static org.briefingroom.schedule.CardTest.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.briefingroom.schedule.Queue.Held;
import org.briefingroom.schedule.Queue.Wording;
import org.junit.jupiter.api.Test;

class MasteryTest {
    private static final Forgetting USUAL = Forgetting.USUAL;

    private static Card with(double stability, boolean recalledLater) {
        return new Card(new Memory(stability, 5), noon(0), FIRST, 3, 0, recalledLater, false);
    }

    @Test
    void theFourWordsFollowGateStabilityAndRecall() {
        assertThat(Mastery.of(null, noon(0), USUAL)).isEqualTo(Mastery.NOT_STARTED);
        assertThat(Mastery.of(with(100, false), noon(0), USUAL)).isEqualTo(Mastery.LEARNING);
        assertThat(Mastery.of(with(6.99, true), noon(0), USUAL)).isEqualTo(Mastery.LEARNING);
        assertThat(Mastery.of(with(7, true), noon(0), USUAL)).isEqualTo(Mastery.KNOWN);
        assertThat(Mastery.of(with(59.9, true), noon(0), USUAL)).isEqualTo(Mastery.KNOWN);
        assertThat(Mastery.of(with(60, true), noon(0), USUAL)).isEqualTo(Mastery.LASTING);
    }

    @Test
    void aWordHoldsUntilRecallFallsBelowThreeQuarters() {
        var card = with(10, true);
        long day = 0;
        while (card.recall(noon(day), USUAL) >= 0.75) {
            assertThat(Mastery.of(card, noon(day++), USUAL)).isEqualTo(Mastery.KNOWN);
        }
        assertThat(card.recall(noon(day - 1), USUAL)).isLessThan(0.8);
        assertThat(Mastery.of(card, noon(day), USUAL)).isEqualTo(Mastery.LEARNING);
    }

    @Test
    void forgettingTakesTheWordAway() {
        assertThat(Mastery.of(card(review(0, Rating.GOOD), review(3, Rating.GOOD)), noon(3), USUAL)).isEqualTo(Mastery.KNOWN);
        assertThat(Mastery.of(card(review(0, Rating.GOOD), review(3, Rating.GOOD), review(4, Rating.AGAIN)), noon(4), USUAL)).isEqualTo(Mastery.LEARNING);
    }

    @Test
    void theOutlookAddsUpWhatWasRecalledLater() {
        var cards = Arrays.asList(with(10, true), with(10, true), with(100, true), with(50, false), with(3, true), null, null);
        var outlook = Outlook.of(cards, noon(10), USUAL).orElseThrow();
        double tenth = USUAL.retrievability(new Memory(100, 5), 10);
        double third = USUAL.retrievability(new Memory(3, 5), 10);
        assertThat(outlook.expected()).isCloseTo(0.9 + 0.9 + tenth + third, within(1e-9));
        assertThat(outlook.spread()).isCloseTo(1.64 * Math.sqrt(0.18 + tenth * (1 - tenth) + third * (1 - third)), within(1e-9));
        assertThat(outlook.lasting()).isEqualTo(1);
        assertThat(outlook.facts()).isEqualTo(7);
        assertThat(outlook.most()).isLessThanOrEqualTo(7);
    }

    @Test
    void fewerThanFiveStartedFactsHaveNoOutlook() {
        assertThat(Outlook.of(Arrays.asList(with(10, true), with(10, true), with(10, true), with(10, true), null, null), noon(0), USUAL)).isEmpty();
        assertThat(Outlook.of(Collections.nCopies(5, with(10, false)), noon(0), USUAL).orElseThrow().expected()).isZero();
    }

    @Test
    void theCertainAndWrongComeFirstThenTheMostForgotten() {
        var fresh = new Held(1, card(review(0, Rating.GOOD), review(9, Rating.GOOD)));
        var fading = new Held(2, card(review(0, Rating.GOOD)));
        var faded = new Held(3, card(review(0, Rating.AGAIN)));
        var certain = new Held(4, card(review(0, Rating.GOOD), review(9, Rating.AGAIN, true)));
        var all = List.of(fresh, fading, faded, certain);
        assertThat(Queue.USUAL.due(all, FIRST.plusDays(10), noon(10))).containsExactly(certain, faded, fading);
        assertThat(Queue.USUAL.due(all, FIRST, noon(0))).isEmpty();
        assertThat(Queue.USUAL.next(all)).contains(FIRST.plusDays(1));
        assertThat(Queue.USUAL.next(List.of())).isEmpty();
    }

    @Test
    void questionsTakeTurnsAndTheUnseenComesFirst() {
        var old = new Wording(1, Instant.ofEpochSecond(100));
        var recent = new Wording(2, Instant.ofEpochSecond(200));
        var unseen = new Wording(3, null);
        assertThat(Queue.turns(List.of(recent, old, unseen))).containsExactly(unseen, old, recent);
    }

    @Test
    void luckMakesARightAnswerLikelierThanRecall() {
        assertThat(Prediction.right(0.9, 1 / 3.0)).isCloseTo(0.9333, within(1e-4));
        assertThat(Prediction.right(0, 0.5)).isEqualTo(0.5);
        assertThat(Prediction.right(1, 0.5)).isEqualTo(1);
    }
}
