package org.briefingroom.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayClockTest {

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-03-10T03:59:59.999Z, 2026-03-09",
        "UTC, 2026-03-10T04:00:00Z, 2026-03-10",
        "Europe/Kyiv, 2026-01-10T01:59:59Z, 2026-01-09",
        "Europe/Kyiv, 2026-01-10T02:00:00Z, 2026-01-10",
        // the night in March is an hour shorter, that in October an hour longer: both turn at four on the wall
        "Europe/Kyiv, 2026-03-29T00:59:59Z, 2026-03-28",
        "Europe/Kyiv, 2026-03-29T01:00:00Z, 2026-03-29",
        "Europe/Berlin, 2026-10-25T02:59:59Z, 2026-10-24",
        "Europe/Berlin, 2026-10-25T03:00:00Z, 2026-10-25",
        "America/New_York, 2026-11-01T08:59:59Z, 2026-10-31",
        "America/New_York, 2026-11-01T09:00:00Z, 2026-11-01",
        "Asia/Kathmandu, 2026-05-01T22:14:59Z, 2026-05-01",
        "Asia/Kathmandu, 2026-05-01T22:15:00Z, 2026-05-02"})
    void aDayTurnsAtFourInTheMorning(String zone, Instant at, LocalDate day) {
        assertThat(new DayClock(ZoneId.of(zone)).day(at)).isEqualTo(day);
    }

    /** Cambridge Bay moved its clocks back at the turn in one autumn, so that four o'clock came twice. */
    @Property(tries = 500)
    void aDayNeverComesTwice(@ForAll @IntRange(max = 5) int place, @ForAll @LongRange(min = 0, max = 1_900_000_000) long second, @ForAll @IntRange(max = 7_200) int later) {
        var zones = new String[] {"Europe/Kyiv", "America/Cambridge_Bay", "Australia/Lord_Howe", "Pacific/Apia", "Antarctica/Troll", "Asia/Gaza"};
        var clock = new DayClock(ZoneId.of(zones[place]));
        var at = Instant.ofEpochSecond(second);
        assertThat(clock.day(at.plusSeconds(later))).isAfterOrEqualTo(clock.day(at));
        assertThat(clock.begin(clock.day(at))).isBeforeOrEqualTo(at);
        assertThat(clock.begin(clock.day(at).plusDays(1))).isAfter(at);
    }

    @Property(tries = 200)
    void fiveMinutesBeforeAndAfterMidnightAreOneDay(@ForAll @LongRange(min = 0, max = 20_000) long day) {
        var midnight = LocalDate.ofEpochDay(day).atStartOfDay(ZoneId.of("UTC")).toInstant();
        var clock = new DayClock(ZoneId.of("UTC"));
        assertThat(clock.day(midnight.plusSeconds(300))).isEqualTo(clock.day(midnight.minusSeconds(300)));
    }
}
