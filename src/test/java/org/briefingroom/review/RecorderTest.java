package org.briefingroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Token;
import org.briefingroom.schedule.Rating;
import org.briefingroom.support.MovableClock;
import org.briefingroom.support.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What of an attempt is a review, and that none is lost. */
@QuarkusTest
class RecorderTest {
    private static final String QUIZ = "promises-and-positions";

    @Inject
    MovableClock time;
    @Inject
    Learners learners;
    @Inject
    ReviewLog log;
    @Inject
    Replay replay;
    @Inject
    EntityManager entities;

    private final Session ada = new Session();

    @AfterEach
    void putTheClockRight() {
        time.putRight();
    }

    @Test
    void practiceOnTheSameDayIsNoReview() {
        var attempt = ada.begin(QUIZ, "Ada");
        ada.sit(attempt);
        var learner = learner();
        long before = reviews(learner);
        ada.page(attempt + "/result");
        ada.sit(Session.path(ada.post(attempt + "/practice")).replaceAll("/questions/1$", ""));
        assertThat(reviews(learner)).isEqualTo(before).isPositive();
    }

    @Test
    void twoSittingsAtTheSameMomentLoseNoReview() {
        var attempt = ada.begin(QUIZ, "Ada");
        ada.sit(attempt);
        var learner = learner();
        long before = reviews(learner);
        time.moveOn(Duration.ofDays(1));
        ada.page(attempt + "/result");
        var sittings = Stream.generate(() -> Session.path(ada.post(attempt + "/practice")).replaceAll("/questions/1$", "")).limit(2).toList();
        CompletableFuture.allOf(sittings.stream().map(sitting -> CompletableFuture.runAsync(() -> ada.sit(sitting))).toArray(CompletableFuture[]::new)).join();
        assertThat(reviews(learner)).isGreaterThan(before);
        var kept = snapshot(learner);
        replay.everything();
        assertThat(snapshot(learner)).isEqualTo(kept);
    }

    @Test
    void whatIsLeftOpenWhenAnAttemptIsEndedWasNotRecalled() {
        var attempt = ada.begin(QUIZ, "Ada");
        ada.page(attempt + "/questions/1");
        ada.post(attempt + "/completion");
        assertThat(lines(learner())).isNotEmpty().allMatch(line -> line.review().rating() == Rating.AGAIN);
    }

    @Test
    void whatIsPutAsideForANewAttemptSaysNothing() {
        ada.begin(QUIZ, "Ada");
        ada.begin(QUIZ, "Ada");
        assertThat(lines(learner())).isEmpty();
    }

    private UUID learner() {
        var link = ada.page("/me").selectFirst("#return-link").val();
        return learners.holding(new Token(link.substring(link.lastIndexOf('/') + 1))).orElseThrow().id();
    }

    private long reviews(UUID learner) {
        return lines(learner).size();
    }

    @SuppressWarnings("unchecked")
    private List<String> snapshot(UUID learner) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("select cast(card as text) from card where learner_id = ?1 order by fact_id", String.class).setParameter(1, learner).getResultList());
    }

    private List<ReviewLog.Line> lines(UUID learner) {
        return QuarkusTransaction.requiringNew().call(() -> log.all().stream().filter(line -> line.learner().equals(learner)).toList());
    }
}
