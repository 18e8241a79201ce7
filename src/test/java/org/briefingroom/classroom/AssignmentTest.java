package org.briefingroom.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.briefingroom.quiz.Audience;
import org.briefingroom.quiz.Demands;
import org.briefingroom.quiz.Demands.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-03-02T10:00");

    private static Assignment from(LocalDateTime opens, LocalDateTime closes, Demands demands) {
        return new Assignment(UUID.randomUUID(), "treaty", null, "The treaty", demands, true, opens, closes, ZoneId.of("Europe/Berlin"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T08:59:59Z, NOT_YET", "2026-03-02T09:00:00Z, OPEN", "2026-03-02T11:00:00Z, OPEN", "2026-03-02T11:00:01Z, CLOSED"})
    void itsDatesAreByTheClockOfTheClass(Instant now, Window window) {
        assertThat(from(TEN, TEN.plusHours(2), Demands.NONE).at(now)).isEqualTo(window);
    }

    @Test
    void theDatesOfTheQuizHoldBesideThem() {
        var now = Instant.parse("2026-03-02T10:00:00Z");
        var closed = new Demands(null, null, null, TEN.minusDays(1), "UTC", false, true, Audience.SHELF, null);
        assertThat(from(TEN, null, Demands.NONE).isOpen(now)).isTrue();
        assertThat(from(TEN, null, closed).isOpen(now)).isFalse();
        assertThat(from(TEN, null, closed).quizWhen(now)).isEqualTo("Until 1 March 2026, 10:00 (UTC)");
    }

    @Test
    void itSaysWhen() {
        assertThat(from(TEN, TEN.plusDays(1), Demands.NONE).when()).isEqualTo("From Monday, 2 March 2026, 10:00 until Tuesday, 3 March 2026, 10:00");
        assertThat(from(null, TEN, Demands.NONE).when()).isEqualTo("Until Monday, 2 March 2026, 10:00");
        assertThat(from(TEN, null, Demands.NONE).when()).isEqualTo("From Monday, 2 March 2026, 10:00 on");
        assertThat(from(null, null, Demands.NONE).when()).isEmpty();
    }
}
