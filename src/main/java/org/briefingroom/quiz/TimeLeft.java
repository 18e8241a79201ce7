package org.briefingroom.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How long an attempt still lasts.
 *
 * @param ends when it ends, in words
 */
public record TimeLeft(String ends, long seconds) {

    static TimeLeft until(Instant end, ZoneId zone, Instant now) {
        long seconds = Math.max(0, Duration.between(now, end).toSeconds());
        return new TimeLeft(seconds < Duration.ofHours(20).toSeconds() ? Moment.time(end, zone) : Moment.written(end, zone), seconds);
    }

    /** Such as: 12 minutes left. */
    public String left() {
        long minutes = (seconds + 59) / 60;
        if (seconds == 0) {
            return "the time is up";
        }
        return minutes < 120 ? (minutes == 1 ? "1 minute" : minutes + " minutes") + " left"
                : minutes < 60 * 48 ? minutes / 60 + " hours left" : minutes / 60 / 24 + " days left";
    }
}
