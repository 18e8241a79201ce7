package org.briefingroom.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many learners earned how much in all.
 *
 * @param bars from nothing to everything, each with those from {@code from} on, up to but without {@code to}; the last with it
 */
public record Distribution(List<Bar> bars, boolean isWhole) {
    private static final int MOST = 20;
    private static final int BARS = 10;
    private static final double DUST = 1e-9;

    /** @param from in marks */
    public record Bar(double from, double to, int learners) {
    }

    /** One bar for each number of marks where these are whole and few; otherwise ten bars of the same width. */
    public static Distribution of(Marks marks) {
        double possible = marks.possible();
        var totals = marks.totals();
        boolean isWhole = possible <= MOST && isWhole(possible) && Arrays.stream(totals).allMatch(Distribution::isWhole);
        int bars = isWhole ? (int) Math.rint(possible) + 1 : BARS;
        double width = isWhole ? 1 : possible / BARS;
        var counts = new int[bars];
        Arrays.stream(totals).forEach(total -> counts[(int) Math.max(0, Math.min(bars - 1, Math.floor(total / width + DUST)))]++);
        return new Distribution(IntStream.range(0, bars).mapToObj(bar -> new Bar(bar * width, (bar + 1) * width, counts[bar])).toList(), isWhole);
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < DUST;
    }

    /** Of the longest bar. */
    public int most() {
        return bars.stream().mapToInt(Bar::learners).max().orElse(0);
    }
}
