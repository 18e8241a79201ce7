package org.briefingroom.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CardTest {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    static Review review(long day, Rating rating) {
        return review(day, rating, false);
    }

    static Review review(long day, Rating rating, boolean misconception) {
        var date = FIRST.plusDays(day);
        return new Review(date.atTime(12, 0).toInstant(ZoneOffset.UTC), date, rating, misconception);
    }

    static Card card(Review... log) {
        return Card.replay(List.of(log), List.of(), Forgetting.USUAL);
    }

    static Instant noon(long day) {
        return review(day, Rating.GOOD).at();
    }

    @Property(tries = 200)
    void aReplayLeadsWhereTheStepsLed(@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 60) Integer> gaps, @ForAll @Size(30) List<Rating> ratings, @ForAll long seed) {
        var log = new ArrayList<Review>();
        Card card = null;
        long day = 0;
        for (int each = 0; each < gaps.size(); each++) {
            day += gaps.get(each);
            var review = new Review(noon(day).plusSeconds(each), FIRST.plusDays(day), ratings.get(each), false);
            card = Card.after(card, review, Forgetting.USUAL);
            log.add(review);
        }
        Collections.shuffle(log, new Random(seed));
        assertThat(Card.replay(log, List.of(), Forgetting.USUAL)).isEqualTo(card);
    }

    @Test
    void nothingReviewedIsNoCard() {
        assertThat(card()).isNull();
    }

    @Test
    void aSecondSittingOnTheSameDayCountsAsTheSameDay() {
        assertThat(card(review(0, Rating.GOOD), review(0, Rating.GOOD)).memory())
                .isEqualTo(Forgetting.USUAL.after(Forgetting.USUAL.after(null, 0, Rating.GOOD), 0, Rating.GOOD));
    }

    @Test
    void onlyARecallOnALaterDayOpensTheGateAndForgettingClosesIt() {
        assertThat(card(review(0, Rating.GOOD)).recalledLater()).isFalse();
        assertThat(card(review(0, Rating.GOOD), review(0, Rating.GOOD)).recalledLater()).isFalse();
        assertThat(card(review(0, Rating.AGAIN), review(1, Rating.HARD)).recalledLater()).isTrue();
        assertThat(card(review(0, Rating.GOOD), review(1, Rating.GOOD), review(1, Rating.GOOD)).recalledLater()).isTrue();
        assertThat(card(review(0, Rating.GOOD), review(3, Rating.GOOD), review(9, Rating.AGAIN)).recalledLater()).isFalse();
    }

    @Test
    void lapsesAreCountedAfterTheFirstReview() {
        assertThat(card(review(0, Rating.AGAIN), review(1, Rating.AGAIN), review(2, Rating.GOOD)).lapses()).isEqualTo(1);
    }

    @Test
    void aCardIsDueAfterItsInterval() {
        assertThat(card(review(0, Rating.GOOD)).due(Aim.USUAL, Forgetting.USUAL)).isEqualTo(FIRST.plusDays(2));
        assertThat(card(review(0, Rating.AGAIN)).due(Aim.USUAL, Forgetting.USUAL)).isEqualTo(FIRST.plusDays(1));
    }

    @Test
    void whatWasCertainAndWrongComesBackOnTheNextDayHoweverStableItWas() {
        var log = new ArrayList<>(List.of(review(0, Rating.EASY), review(30, Rating.EASY), review(300, Rating.EASY), review(1500, Rating.EASY)));
        log.add(review(1600, Rating.AGAIN, true));
        var card = Card.replay(log, List.of(), Forgetting.USUAL);
        assertThat(Forgetting.USUAL.interval(card.memory(), 0.9, 36_500)).isGreaterThan(1);
        assertThat(card.due(Aim.USUAL, Forgetting.USUAL)).isEqualTo(FIRST.plusDays(1601));
    }

    @Test
    void recallFadesEvenlyThroughTheDay() {
        var card = card(review(0, Rating.GOOD));
        assertThat(card.recall(noon(0), Forgetting.USUAL)).isEqualTo(1);
        assertThat(card.recall(noon(0).plusSeconds(43_200), Forgetting.USUAL)).isBetween(0.95, 0.99);
        assertThat(card.recall(noon(0).plusMillis((long) (2.3065 * 86_400_000)), Forgetting.USUAL)).isCloseTo(0.9, within(1e-6));
        assertThat(card.recall(noon(-4), Forgetting.USUAL)).isEqualTo(1);
    }

    @Test
    void aCorrectedFactIsLearntAgainWithoutHavingBeenForgotten() {
        var known = card(review(0, Rating.GOOD), review(3, Rating.GOOD), review(20, Rating.GOOD));
        var setback = new Setback(noon(21), FIRST.plusDays(21));
        var card = known.setBack(setback, Forgetting.USUAL);
        assertThat(Mastery.of(known, noon(21), Forgetting.USUAL)).isEqualTo(Mastery.LASTING);
        assertThat(Mastery.of(card, noon(21), Forgetting.USUAL)).isEqualTo(Mastery.LEARNING);
        assertThat(card.due(Aim.USUAL, Forgetting.USUAL)).isEqualTo(FIRST.plusDays(22));
        assertThat(card.lapses()).isEqualTo(known.lapses());
        var log = List.of(review(22, Rating.GOOD), review(0, Rating.GOOD), review(20, Rating.GOOD), review(3, Rating.GOOD));
        assertThat(Card.replay(log, List.of(setback), Forgetting.USUAL)).isEqualTo(Card.after(card, review(22, Rating.GOOD), Forgetting.USUAL));
        assertThat(Card.replay(List.of(), List.of(setback), Forgetting.USUAL)).isNull();
    }
}
