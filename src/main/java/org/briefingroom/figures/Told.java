package org.briefingroom.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.briefingroom.statistics.Interval;

/**
 * A figure as a page tells it, and as a spreadsheet takes it.
 *
 * @param values the figure, and where it has an interval its two ends; null for what there is none of
 */
public record Told(String words, List<Double> values) {
    private static final String NONE = "–";

    static Told percent(Double percent) {
        return new Told(percent == null ? NONE : written(percent, 1) + " %", Arrays.asList(percent));
    }

    static Told number(Double value, int decimals) {
        return new Told(value == null ? NONE : written(value, decimals), Arrays.asList(value));
    }

    /** @param interval of the share, from 0 to 1 or -1 to 1; null where there is none */
    static Told percent(Double percent, Interval interval) {
        return interval == null ? new Told(percent(percent).words(), Arrays.asList(percent, null, null))
                : new Told(percent(percent).words() + " (" + written(100 * interval.low(), 0) + " to " + written(100 * interval.high(), 0) + ")",
                        Arrays.asList(percent, 100 * interval.low(), 100 * interval.high()));
    }

    static Told withError(Double value, Double error) {
        return new Told(value == null ? NONE : written(value, 2) + " ± " + written(error, 2), Arrays.asList(value, error));
    }

    /** In the place of a figure that would mislead. */
    Told insteadOf(String words) {
        return new Told(words, Collections.nCopies(values.size(), null));
    }

    /** With a minus sign that is one. */
    static String written(double value, int decimals) {
        var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "") + rounded.abs().toPlainString();
    }
}
