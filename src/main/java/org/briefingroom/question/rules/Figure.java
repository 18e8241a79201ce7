package org.briefingroom.question.rules;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number or a range with its unit, read from an option.
 *
 * @param least  null when open below; {@code most} null when open above
 * @param about  whether it is said to be rounded
 * @param digits as written, without its scale
 */
public record Figure(BigDecimal least, BigDecimal most, boolean about, String unit, String digits) {
    private static final String NUMBER = "[-−]?\\d[\\d,'’\\h]*(?:\\.\\d+)?";
    private static final double ROUNDING = 0.05;
    private static final String SCALE = "k|thousand|million|m|billion|bn";
    private static final Pattern WRITTEN = Pattern.compile("(?<bound>about|around|some|roughly|nearly|between|less than|fewer than|under|below|up to|at most"
            + "|at least|more than|over|above|<|>)?\\h*(?<from>" + NUMBER + ")\\h*(?:(?<fromscale>" + SCALE + ")\\b)?"
            + "(?:\\h*(?:to|and|[-–—])\\h*(?<to>" + NUMBER + ")\\h*(?:(?<toscale>" + SCALE + ")\\b)?)?\\h*(?<unit>(?:%|[\\p{L}.]+)(?:\\h[\\p{L}.]+){0,3})?\\.?");
    private static final Map<String, BigDecimal> SCALES = Map.of("k", new BigDecimal("1e3"), "thousand", new BigDecimal("1e3"),
            "m", new BigDecimal("1e6"), "million", new BigDecimal("1e6"), "bn", new BigDecimal("1e9"), "billion", new BigDecimal("1e9"));
    private static final Map<String, String> BASES = Map.ofEntries(Map.entry("km", "1000 metre"), Map.entry("kilometre", "1000 metre"),
            Map.entry("kilogram", "1000 gram"), Map.entry("kg", "1000 gram"), Map.entry("tonne", "1000000 gram"), Map.entry("hour", "60 minute"),
            Map.entry("day", "1440 minute"), Map.entry("week", "10080 minute"), Map.entry("year", "12 month"), Map.entry("%", "1 percent"),
            Map.entry("per cent", "1 percent"));

    /** Empty when the text is no number with at most a few words behind it, or is a year. */
    public static Optional<Figure> read(String text) {
        var written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        return written.matches() && Dates.read(text).isEmpty() ? Optional.of(figure(written)) : Optional.empty();
    }

    private static Figure figure(Matcher written) {
        var bound = written.group("bound") == null ? "" : written.group("bound");
        var upper = written.group("to") == null ? written.group("from") : written.group("to");
        var lowerScale = written.group("fromscale") == null && written.group("to") != null ? written.group("toscale") : written.group("fromscale");
        var unit = unit(written.group("unit"));
        var base = BASES.getOrDefault(unit, "1 " + unit).split(" ", 2);
        var factor = new BigDecimal(base[0]);
        var least = value(written.group("from"), lowerScale).multiply(factor);
        var most = value(upper, written.group("to") == null ? lowerScale : written.group("toscale")).multiply(factor);
        boolean isBelow = bound.matches("less than|fewer than|under|below|up to|at most|<");
        boolean isAbove = bound.matches("at least|more than|over|above|>") || unit(written.group("unit")).endsWith("or more");
        return new Figure(isBelow ? null : least, isAbove ? null : most, bound.matches("about|around|some|roughly|nearly"), base[1],
                written.group("from").strip());
    }

    private static String unit(String written) {
        var unit = written == null ? "" : written.replaceAll("\\.$", "");
        return unit.length() > 3 ? unit.replaceFirst("(?<=[^s])s$", "") : unit;
    }

    private static BigDecimal value(String digits, String scale) {
        var number = new BigDecimal(digits.replace('−', '-').replaceAll("[,'’\\h]", ""));
        return scale == null ? number : number.multiply(SCALES.get(scale));
    }

    boolean isRange() {
        return least == null || most == null || least.compareTo(most) != 0;
    }

    /** Whether some number lies in both, end points included. */
    public boolean meets(Figure other) {
        return unit.equals(other.unit) && !isBelow(other) && !other.isBelow(this);
    }

    private boolean isBelow(Figure other) {
        return most != null && other.least != null && most.compareTo(other.least) < 0;
    }

    /** Whether one is the other rounded: within a twentieth, where either is said to be about so much. */
    public boolean rounds(Figure other) {
        return (about || other.about) && !isRange() && !other.isRange() && unit.equals(other.unit) && Math.min(ratio(other), other.ratio(this)) < ROUNDING;
    }

    /** How far apart they are, as a share of the other; their lower ends count. */
    public double ratio(Figure other) {
        double here = low();
        double there = other.low();
        return here == there ? 0 : Math.abs(here - there) / Math.max(Math.abs(there), 1e-9);
    }

    double low() {
        return (least == null ? most : least).doubleValue();
    }

    int decimals() {
        return digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** The same for every way to write it. */
    String canon() {
        return plain(least) + ".." + plain(most) + " " + unit;
    }
}
