package org.briefingroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Token;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.Forgetting;
import org.briefingroom.schedule.Rating;
import org.briefingroom.schedule.Review;
import org.briefingroom.support.LimitedQuiz;
import org.briefingroom.support.MovableClock;
import org.briefingroom.support.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One review a fact and sitting, in whatever order sittings go on and however they end. */
@QuarkusTest
class InterleavedTest {
    private static final String QUIZ = "promises-and-positions";
    private static final int QUESTIONS = 14;

    @Inject
    MovableClock time;
    @Inject
    Clock clock;
    @Inject
    LimitedQuiz limited;
    @Inject
    Learners learners;
    @Inject
    ReviewLog log;
    @Inject
    Cards cards;

    private final Session ada = new Session();

    @AfterEach
    void putTheClockRight() {
        time.putRight();
    }

    private UUID learner() {
        var link = ada.page("/me").selectFirst("#return-link").val();
        return learners.holding(new Token(link.substring(link.lastIndexOf('/') + 1))).orElseThrow().id();
    }

    private Map<Long, List<Review>> reviews() {
        var learner = learner();
        return QuarkusTransaction.requiringNew().call(() -> log.all().stream().filter(line -> line.learner().equals(learner))
                .collect(Collectors.groupingBy(ReviewLog.Line::fact, Collectors.mapping(ReviewLog.Line::review, Collectors.toList()))));
    }

    private Map<Long, Card> kept() {
        var learner = learner();
        return QuarkusTransaction.requiringNew().call(() -> cards.held(learner).stream().filter(held -> held.met() != null).collect(Collectors.toMap(held -> held.met().fact(), held -> held.met().card())));
    }

    @Test
    void twoQuizzesOnTheSameFactsInTurnsAreTwoReviewsOfEach() {
        var first = ada.begin(QUIZ, "Ada");
        var second = ada.begin(limited.of(600), "Ada");
        IntStream.rangeClosed(1, QUESTIONS).forEach(position -> {
            time.moveOn(Duration.ofMinutes(1));
            ada.answerAnyhow(position % 2 == 0 ? first : second, position);
            ada.answerAnyhow(position % 2 == 0 ? second : first, position);
        });
        assertThat(reviews()).isNotEmpty().allSatisfy((fact, reviews) -> assertThat(reviews).hasSize(2));
        var kept = kept();
        reviews().forEach((fact, reviews) -> {
            assertThat(kept.get(fact)).isEqualTo(Card.replay(reviews, List.of(), Forgetting.USUAL));
            assertThat(kept.get(fact).recalledLater()).as("both on one day").isFalse();
        });
        assertThat(kept.keySet()).isEqualTo(reviews().keySet());
    }

    @Test
    void whatTheTimeRanOutOnWasNotRecalledAndIsLoggedOnce() {
        var attempt = ada.begin(limited.of(5), "Ada");
        var begun = clock.instant();
        ada.answerAnyhow(attempt, 1);
        var answered = reviews().keySet();
        time.moveOn(Duration.ofMinutes(30));
        ada.page("/today");
        ada.page("/today");
        var reviews = reviews();
        assertThat(reviews.keySet()).containsAll(answered).hasSizeGreaterThan(answered.size());
        reviews.forEach((fact, lines) -> {
            assertThat(lines).as("fact " + fact).hasSize(1);
            assertThat(lines.get(0).at()).as("when the time was up, not when somebody looked").isBefore(begun.plus(Duration.ofMinutes(10)));
            assertThat(answered.contains(fact) || lines.get(0).rating() == Rating.AGAIN).isTrue();
        });
    }
}
