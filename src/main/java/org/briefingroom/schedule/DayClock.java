package org.briefingroom.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The days of a learner: they turn at four in the morning where the learner is, so that what is learnt late still belongs
 * to the day before. A day never comes twice, whatever the clocks on the wall do.
 */
public record DayClock(ZoneId zone) {
    private static final LocalTime TURN = LocalTime.of(4, 0);

    public LocalDate day(Instant at) {
        var local = at.atZone(zone).toLocalDateTime();
        var day = local.toLocalTime().isBefore(TURN) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return at.isBefore(begin(day.plusDays(1))) ? day : day.plusDays(1);
    }

    /** When a day begins: the first of two instants where the wall clock shows four o'clock twice. */
    public Instant begin(LocalDate day) {
        return day.atTime(TURN).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** Whole days from one to the other; 0 where the later one comes first, as when a clock was put back. */
    static long between(LocalDate earlier, LocalDate later) {
        return Math.max(0, ChronoUnit.DAYS.between(earlier, later));
    }
}
