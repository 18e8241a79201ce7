package org.briefingroom.question.entailment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingroom.fact.Quantity;

/**
 * How much or how many, in the smallest unit of its sort, from least to most.
 *
 * @param measure what is measured, such as length; "count" for things, "" where nothing says
 * @param about   whether it is said to be rounded
 * @param factor  of the unit it was written in
 */
record Amount(double least, double most, String measure, boolean about, double factor) {
    private static final String NUMBER = "-?\\d[\\d,’' ]*(?:\\.\\d+)?";
    private static final String SCALE = "k|thousand|mn|million|bn|billion|hundred|dozen";
    private static final Pattern WRITTEN = Pattern.compile("(?<bound>about|around|some|roughly|nearly|almost|between|from|less than|fewer than|under|below|up to|at most|no more than"
            + "|at least|more than|over|above|no less than|no fewer than|[<>]=?|~)?\\h*[$€£]?(?<from>" + NUMBER + ")\\h*(?:(?<fromscale>" + SCALE + ")s?\\b)?"
            + "(?:\\h*(?:to|and|[-–—])\\h*[$€£]?(?<to>" + NUMBER + ")\\h*(?:(?<toscale>" + SCALE + ")s?\\b)?)?\\h*(?<unit>%?[\\p{L}. -]*)");
    private static final Map<String, Double> SCALES = Map.of("k", 1e3, "thousand", 1e3, "mn", 1e6, "million", 1e6, "bn", 1e9, "billion", 1e9, "hundred", 1e2, "dozen", 12.0);
    private static final Map<String, String> IN_DIGITS = Arrays.stream(("one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20 thirty=30 "
            + "forty=40 fifty=50 sixty=60").split(" "))
            .map(pair -> pair.split("=")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    private static final Map<String, String> PARTS = Map.of("half", "50", "third", "33.333", "two thirds", "66.667", "quarter", "25", "three quarters", "75", "fifth", "20", "tenth", "10");
    private static final Pattern PART = Pattern.compile("\\b(?:an? |one )?(" + String.join("|", PARTS.keySet()) + ")(?= of |$)");
    private static final Pattern IN_WORDS = Pattern.compile("\\b(" + String.join("|", IN_DIGITS.keySet()) + ")\\b|\\ban? (?=(?:thousand|million|billion|hundred|dozen)\\b)");
    /** Days, metres, grams, square metres and percent are what the others come down to. */
    private static final Map<String, Double> UNITS = Arrays.stream(("time:day=1 time:hour=0.0416666667 time:minute=0.000694444444 time:week=7 time:month=30.4375 time:year=365.25 time:decade=3652.5 "
            + "length:metre=1 length:meter=1 length:m=1 length:km=1000 length:kilometre=1000 length:kilometer=1000 length:mile=1609.344 length:mi=1609.344 length:foot=0.3048 length:feet=0.3048 "
            + "length:cm=0.01 length:centimetre=0.01 mass:gram=1 mass:kg=1000 mass:kilogram=1000 mass:tonne=1000000 mass:ton=1000000 "
            + "area:hectare=10000 area:square_metre=1 area:square_kilometre=1000000 area:square_km=1000000 area:square_mile=2589988.11 "
            + "share:percent=1 share:%=1 share:per_cent=1").split(" ")).map(pair -> pair.split("=")).collect(Collectors.toMap(pair -> pair[0].replace('_', ' '), pair -> Double.valueOf(pair[1])));

    static Optional<Amount> of(String notation) {
        return Quantity.parse(notation).map(quantity -> of(quantity.precision(), quantity.from().doubleValue(), quantity.to().doubleValue(), quantity.unit().toLowerCase(Locale.ROOT)));
    }

    /** Empty when the text is no number with at most a few words behind it. */
    static Optional<Amount> read(String text) {
        var small = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        var plain = IN_WORDS.matcher(PART.matcher(small).replaceAll(part -> PARTS.get(part.group(1)) + " percent")).replaceAll(Amount::inDigits);
        var written = WRITTEN.matcher(plain);
        return written.matches() && written.group("unit").split(" ").length <= 5 ? Optional.of(read(written.toMatchResult(), written.group("unit").strip(), written.group("bound"))) : Optional.empty();
    }

    private static String inDigits(MatchResult word) {
        return word.group(1) == null ? "1 " : IN_DIGITS.get(word.group(1));
    }

    private static Amount read(MatchResult written, String unit, String bound) {
        boolean isRange = written.group(4) != null;
        double from = number(written.group(2), written.group(3) == null && isRange ? written.group(5) : written.group(3));
        double to = isRange ? number(written.group(4), written.group(5) == null ? written.group(3) : written.group(5)) : from;
        boolean orMore = unit.endsWith(" or more") || unit.equals("or more");
        return of(precision(bound == null ? "" : bound, orMore), from, to, unit.replaceAll("\\s*or more$", ""));
    }

    private static Quantity.Precision precision(String bound, boolean orMore) {
        return orMore || bound.matches("at least|over|above|more than|no less than|no fewer than|>=?") ? Quantity.Precision.AT_LEAST
                : bound.matches("less than|fewer than|under|below|up to|at most|no more than|<=?") ? Quantity.Precision.AT_MOST
                : bound.matches("about|around|some|roughly|nearly|almost|~") ? Quantity.Precision.ABOUT : Quantity.Precision.EXACT;
    }

    private static double number(String digits, String scale) {
        return Double.parseDouble(digits.replaceAll("[,’' ]", "")) * (scale == null ? 1 : SCALES.get(scale));
    }

    private static Amount of(Quantity.Precision precision, double from, double to, String written) {
        var scale = SCALES.keySet().stream().filter(word -> word.length() > 2 && (written.startsWith(word + " ") || written.equals(word))).findFirst();
        var unit = scale.map(word -> written.substring(word.length()).strip()).orElse(written);
        var measure = UNITS.keySet().stream().filter(known -> isUnit(known.substring(known.indexOf(':') + 1), unit)).findFirst();
        double factor = scale.map(SCALES::get).orElse(1.0) * measure.map(UNITS::get).orElse(1.0);
        var sort = measure.map(known -> known.substring(0, known.indexOf(':'))).orElse(unit.isEmpty() ? "" : "count");
        return switch (precision) {
            case AT_LEAST, MORE_THAN -> new Amount(from * factor, Double.POSITIVE_INFINITY, sort, false, factor);
            case AT_MOST, LESS_THAN -> new Amount(Double.NEGATIVE_INFINITY, to * factor, sort, false, factor);
            default -> new Amount(from * factor, to * factor, sort, precision == Quantity.Precision.ABOUT, factor);
        };
    }

    private static boolean isUnit(String known, String unit) {
        return unit.equals(known) || unit.equals(known + "s") || known.length() > 2 && (unit.startsWith(known + " ") || unit.startsWith(known + "s "));
    }

    /** Whether one number may be meant by both. Of a bare number nothing says in what unit it is: then it is in the other's. */
    boolean meets(Amount other) {
        double slack = about || other.about ? Threshold.ROUNDING : Threshold.CONVERSION;
        var one = in(other);
        var two = other.in(this);
        return isComparable(other) && one.least - slack * Math.abs(one.least) <= two.most && two.least - slack * Math.abs(two.least) <= one.most;
    }

    double lowest() {
        return about ? least - Threshold.ROUNDING * Math.abs(least) : least;
    }

    double highest() {
        return about ? most + Threshold.ROUNDING * Math.abs(most) : most;
    }

    boolean isComparable(Amount other) {
        return measure.equals(other.measure) || measure.isEmpty() || other.measure.isEmpty();
    }

    /** Whether all of the other lies within this, as far as it has ends. */
    boolean holds(Amount other) {
        double slack = about || other.about ? Threshold.ROUNDING : Threshold.CONVERSION;
        var one = in(other);
        var two = other.in(this);
        return isComparable(other) && one.isWithin(two.least, slack) && one.isWithin(two.most, slack);
    }

    /** A bare number, in the other's unit. */
    private Amount in(Amount other) {
        return !measure.isEmpty() || other.measure.isEmpty() ? this : new Amount(least * other.factor, most * other.factor, other.measure, about, other.factor);
    }

    private boolean isWithin(double end, double slack) {
        return Double.isInfinite(end) || end >= least - slack * Math.abs(least) && end <= most + slack * Math.abs(most);
    }
}
