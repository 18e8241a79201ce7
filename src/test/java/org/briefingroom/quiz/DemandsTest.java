package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.briefingroom.quiz.Demands.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandsTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private static Demands window(String opens, String closes, String zone) {
        return new Demands(null, null, opens == null ? null : LocalDateTime.parse(opens), closes == null ? null : LocalDateTime.parse(closes), zone, false, true, Audience.SHELF, null);
    }

    private static Demands limits(Integer minutes, Integer attempts) {
        return new Demands(minutes, attempts, null, null, "UTC", false, true, Audience.SHELF, null);
    }

    private static Demands code(String code) {
        return new Demands(null, null, null, null, "UTC", false, true, Audience.CODE, code);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:59:59Z, NOT_YET",
        "2026-03-02T09:00:00Z, OPEN",
        "2026-03-02T10:59:59Z, OPEN",
        "2026-03-02T11:00:00Z, CLOSED"})
    void itIsOpenFromItsFirstMomentUntilItsLast(Instant now, Window window) {
        assertThat(window("2026-03-02T10:00", "2026-03-02T12:00", "Europe/Berlin").at(now)).isEqualTo(window);
    }

    @Test
    void theClockOnTheWallCountsOnBothSidesOfAChangeToSummerTime() {
        var over = window("2026-03-28T10:00", "2026-03-29T10:00", "Europe/Berlin");
        assertThat(over.opensAt()).contains(Instant.parse("2026-03-28T09:00:00Z"));
        assertThat(over.closesAt()).contains(Instant.parse("2026-03-29T08:00:00Z"));
    }

    @Test
    void anHourThatComesTwiceIsWhollyOpen() {
        var twice = window("2026-10-25T02:30", "2026-10-25T02:30", "Europe/Berlin");
        assertThat(twice.opensAt()).contains(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(twice.closesAt()).contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void anAttemptEndsByItsLimitOrWhenTheQuizClosesWhicheverComesFirst() {
        assertThat(limits(null, null).deadline(NINE, Optional.empty(), Duration.ZERO)).isEmpty();
        assertThat(limits(30, null).deadline(NINE, Optional.empty(), Duration.ZERO)).contains(NINE.plusSeconds(1800));
        assertThat(limits(30, null).deadline(NINE, Optional.of(NINE.plusSeconds(600)), Duration.ZERO)).contains(NINE.plusSeconds(600));
        assertThat(limits(30, null).deadline(NINE, Optional.of(NINE.plusSeconds(6000)), Duration.ZERO)).contains(NINE.plusSeconds(1800));
        assertThat(limits(null, null).deadline(NINE, Optional.of(NINE.plusSeconds(600)), Duration.ZERO)).contains(NINE.plusSeconds(600));
    }

    @Test
    void extraTimeComesOnTopOfWhicheverEndComesFirst() {
        var ten = Duration.ofMinutes(10);
        assertThat(limits(30, null).deadline(NINE, Optional.empty(), ten)).contains(NINE.plusSeconds(2400));
        assertThat(limits(30, null).deadline(NINE, Optional.of(NINE.plusSeconds(600)), ten)).contains(NINE.plusSeconds(1200));
        assertThat(limits(null, null).deadline(NINE, Optional.empty(), ten)).isEmpty();
    }

    @Test
    void attemptsAreUsedUpWhenAsManyHaveBegun() {
        assertThat(limits(null, 2).isUsedUp(1)).isFalse();
        assertThat(limits(null, 2).isUsedUp(2)).isTrue();
        assertThat(limits(null, null).isUsedUp(1000)).isFalse();
    }

    @Test
    void aCodeWordIsHeardAsWellAsRead() {
        assertThat(code("Grüne Brücke").isCode(" grüne  brücke")).isTrue();
        assertThat(code("Grüne Brücke").isCode("GRUNEBRUCKE")).isTrue();
        assertThat(code("Grüne Brücke").isCode("grune")).isFalse();
        assertThat(code("Grüne Brücke").isCode(null)).isFalse();
        assertThat(limits(1, 1).isCode(null)).isTrue();
    }

    @Test
    void onlyWhatDemandsNothingMayBeMetElsewhere() {
        assertThat(Demands.NONE.isFree(NINE)).isTrue();
        assertThat(limits(30, null).isFree(NINE)).isFalse();
        assertThat(limits(null, 1).isFree(NINE)).isFalse();
        assertThat(code("bridge").isFree(NINE)).isFalse();
        assertThat(window("2026-03-03T09:00", null, "UTC").isFree(NINE)).isFalse();
        assertThat(window(null, "2026-03-01T09:00", "UTC").isFree(NINE)).isFalse();
    }
}
