package org.briefingroom.quiz;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a moment is written: as the clock on the wall of a zone shows it. */
public final class Moment {
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Moment() {
    }

    /** Such as: 3 March 2026, 08:30 (Europe/Berlin). */
    public static String written(Instant at, ZoneId zone) {
        return DAY_AND_TIME.format(at.atZone(zone)) + zone(zone);
    }

    /** Such as: 08:30 (Europe/Berlin). */
    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone)) + zone(zone);
    }

    private static String zone(ZoneId zone) {
        return " (" + zone.getId().replace('_', ' ') + ")";
    }
}
