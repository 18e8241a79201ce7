package org.briefingroom.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How much comes back on each of the next days: every fact once, on the day it is due as things stand. What is due already stands on the first.
 *
 * @param beyond those that come back later
 */
public record Forecast(List<Day> days, long beyond) {
    private static final int DAYS = 30;
    private static final double HIGH = 60;
    private static final int BROAD = 10;

    /** @param from where its bar begins, from the left; {@code top} and {@code high} from above */
    public record Day(LocalDate day, long due, int from, double top, double high) {
    }

    /** @param due how many on each day */
    public static Forecast of(LocalDate today, Map<LocalDate, Long> due) {
        var counts = IntStream.range(0, DAYS).mapToLong(ahead -> due.entrySet().stream()
                .filter(each -> each.getKey().equals(today.plusDays(ahead)) || ahead == 0 && each.getKey().isBefore(today)).mapToLong(Map.Entry::getValue).sum()).toArray();
        double most = Math.max(1, IntStream.range(0, DAYS).mapToLong(day -> counts[day]).max().orElseThrow());
        return new Forecast(IntStream.range(0, DAYS).mapToObj(ahead -> new Day(today.plusDays(ahead), counts[ahead], ahead * BROAD, HIGH - HIGH * counts[ahead] / most, HIGH * counts[ahead] / most)).toList(),
                due.entrySet().stream().filter(each -> !each.getKey().isBefore(today.plusDays(DAYS))).mapToLong(Map.Entry::getValue).sum());
    }

    public long all() {
        return days.stream().mapToLong(Day::due).sum();
    }

    public boolean isEmpty() {
        return all() == 0;
    }

    /** The highest bar. */
    public long most() {
        return days.stream().mapToLong(Day::due).max().orElse(0);
    }

    /** Those days on which something comes back. */
    public List<Day> busy() {
        return days.stream().filter(day -> day.due() > 0).toList();
    }

    public LocalDate last() {
        return days.get(days.size() - 1).day();
    }
}
