package org.briefingroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Token;
import org.briefingroom.schedule.Aim;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.DayClock;
import org.briefingroom.schedule.Forgetting;
import org.briefingroom.support.MovableClock;
import org.briefingroom.support.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Facts that come back, over HTTP, with a clock that is moved on and the real database. */
@QuarkusTest
class ComingBackTest {
    private static final String QUIZ = "promises-and-positions";
    private static final String PACK = "western-guarantees-ukraine";

    @Inject
    MovableClock time;
    @Inject
    Clock clock;
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

    private UUID learner() {
        var link = ada.page("/me").selectFirst("#return-link").val();
        return learners.holding(new Token(link.substring(link.lastIndexOf('/') + 1))).orElseThrow().id();
    }

    private String today() {
        return ada.page("/today").selectFirst("main").text();
    }

    private String start() {
        ada.page("/today");
        return Session.path(ada.post("/today/" + PACK + "/reviews"));
    }

    /** How many facts the log says are due, apart from what is kept as cards. */
    private long due(UUID learner) {
        var day = new DayClock(clock.getZone()).day(clock.instant());
        return lines(learner).stream().collect(Collectors.groupingBy(ReviewLog.Line::fact)).values().stream()
                .map(lines -> Card.replay(lines.stream().map(ReviewLog.Line::review).toList(), List.of(), Forgetting.USUAL)).filter(card -> !card.due(Aim.USUAL, Forgetting.USUAL).isAfter(day)).count();
    }

    @Test
    void overTenDaysTheRightFactsAreDueEachDay() {
        assertThat(today()).contains("does not know you yet");
        ada.sit(ada.begin(QUIZ, "Ada"));
        var learner = learner();
        assertThat(today()).contains("Nothing is due").contains("comes back on");
        int days = 0;
        for (int day = 1; day <= 10; day++) {
            time.moveOn(Duration.ofDays(1));
            long due = due(learner);
            if (due == 0) {
                assertThat(today()).as("day " + day).contains("Nothing is due");
            } else {
                days++;
                assertThat(today()).as("day " + day).containsPattern("\\b" + due + " facts? due");
                ada.sit(start());
            }
        }
        assertThat(days).isGreaterThan(3);
        var kept = snapshot(learner);
        assertThat(replay.everything()).isGreaterThanOrEqualTo(kept.size());
        assertThat(snapshot(learner)).isEqualTo(kept);
    }

    @SuppressWarnings("unchecked")
    private List<String> snapshot(UUID learner) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("select cast(card as text) from card where learner_id = ?1 order by fact_id", String.class).setParameter(1, learner).getResultList());
    }

    @Test
    void aSecondPressGoesOnWithTheSameSitting() {
        ada.sit(ada.begin(QUIZ, "Ada"));
        time.moveOn(Duration.ofDays(1));
        assertThat(start()).isEqualTo(start());
    }

    private List<ReviewLog.Line> lines(UUID learner) {
        return QuarkusTransaction.requiringNew().call(() -> log.all().stream().filter(line -> line.learner().equals(learner)).toList());
    }
}
