package org.briefingroom.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as people write them, where the program runs. */
@ApplicationScoped
public class TimeInWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm z", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.UK);

    @Inject
    Clock clock;

    /** 3 May 2024. */
    public String day(Instant instant) {
        return DAY.format(instant.atZone(clock.getZone()));
    }

    /** 14:05 BST. */
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(clock.getZone()));
    }

    /** 3 May 2024, 14:05 BST. */
    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(clock.getZone()));
    }
}
