package org.briefingroom.classroom.desk;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What a class is to do, as it was typed.
 *
 * @param what such as quiz:promises-and-positions
 */
public record SetForm(String what, String opens, String closes) {
    static final SetForm EMPTY = new SetForm("", "", "");
    private static final int LONGEST = 200;

    static SetForm typed(String what, String opens, String closes) {
        return new SetForm(line(what), line(opens), line(closes));
    }

    private static String line(String typed) {
        return typed == null || typed.length() > LONGEST ? "" : typed.strip();
    }

    Optional<String> quiz() {
        return Optional.of(what).filter(word -> word.startsWith("quiz:")).map(word -> word.substring("quiz:".length()));
    }

    Optional<String> briefing() {
        return Optional.of(what).filter(word -> word.startsWith("briefing:")).map(word -> word.substring("briefing:".length()));
    }

    /** What is wrong with the dates; empty when nothing is. */
    String problem() {
        if (!isMoment(opens) || !isMoment(closes)) {
            return "Please write dates as day and time, such as 2026-03-02 08:30.";
        }
        return !opens.isEmpty() && !closes.isEmpty() && !moment(opens).isBefore(moment(closes)) ? "It must end after it begins." : "";
    }

    LocalDateTime from() {
        return opens.isEmpty() ? null : moment(opens);
    }

    LocalDateTime until() {
        return closes.isEmpty() ? null : moment(closes);
    }

    private static boolean isMoment(String typed) {
        try {
            return typed.isEmpty() || Math.abs(moment(typed).getYear() - 2000) < 1000;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static LocalDateTime moment(String typed) {
        return LocalDateTime.parse(typed.replace(' ', 'T'));
    }
}
