package org.briefingroom.question.kinds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number, or a range of two, as people write it: 15000, 15,000, 15 000, 15'000, 15k, 15 thousand, 0.9 million, half a million, six,
 * 20 %, €5, about 15,000 troops, 15,000 to 20,000. What could mean two numbers (15.000) is refused, never guessed.
 *
 * @param from   in the unit asked for: 6, where millions are asked for and "6 million" is written
 * @param inFull by how much it is larger than in the unit asked for if it was written in full, as 6000000 beside "million"; 1 where it says itself
 */
record WrittenNumber(BigDecimal from, BigDecimal to, BigDecimal inFull) {

    private static final String DIGITS = "[+−-]?\\d[\\d.,'’\\h]*";
    private static final String SCALE = "hundred|k|thousand|m|mn|million|bn|billion";
    private static final Pattern WRITTEN = written(SCALE);
    /** Where a length is asked for, 30 m are no thirty million. */
    private static final Pattern WRITTEN_OF_LENGTH = written(SCALE.replace("|m|", "|"));
    /** Long runs of white space would let the pattern above be tried in far too many ways. */
    private static final Pattern WHITE = Pattern.compile("[\\s\\h\\v]+");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", new BigDecimal("1e2"), "k", new BigDecimal("1e3"), "thousand", new BigDecimal("1e3"),
            "m", new BigDecimal("1e6"), "mn", new BigDecimal("1e6"), "million", new BigDecimal("1e6"),
            "bn", new BigDecimal("1e9"), "billion", new BigDecimal("1e9"));

    /** Half the votes are fifty percent of them. */
    private static final Pattern SHARE = Pattern.compile("(?:about |around )?(?:a |one |three )?(?:half|quarters?)");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,'’\\h]\\d{3})+(\\.\\d+)?");
    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?|\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final Pattern COMMA_AS_POINT = Pattern.compile("\\d+,\\d{1,2}|\\d+,\\d{4,}|0,\\d+");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private static Pattern written(String scale) {
        return Pattern.compile("(?:about|around|some|roughly|between|circa|ca\\.?|~|≈)?\\h*(?<sign>[€£$])?\\h*(?<from>" + DIGITS + ")\\h*(?<fromscale>(?:" + scale + ")\\b)?"
                + "(?:\\h*(?:to|-|–|—|and)\\h*[€£$]?\\h*(?<to>" + DIGITS + ")\\h*(?<toscale>(?:" + scale + ")\\b)?)?"
                + "\\h*(?<unit>.*)");
    }

    /**
     * @param units the first of them the one asked for
     * @throws Unreadable when it is no number, could be two numbers, or is in another unit
     */
    static WrittenNumber read(String text, List<String> units, String field) throws Unreadable {
        var known = units.stream().map(Unit::of).toList();
        var plain = WHITE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        var digits = NumberWords.inDigits(plain);
        var written = (known.stream().anyMatch(Unit::isLength) ? WRITTEN_OF_LENGTH : WRITTEN).matcher(digits);
        if (!written.matches()) {
            throw new Unreadable(field, "“" + text + "” is not a number. Please write it in digits, such as 1500.");
        }
        var unit = (written.group("unit") + (written.group("sign") == null ? "" : written.group("sign"))).strip();
        checkUnit(unit, units, known, field);
        var from = value(written.group("from"), written.group("fromscale"), field);
        var number = written.group("to") == null ? new WrittenNumber(from, from, BigDecimal.ONE) : range(from, written, field);
        if (unit.isEmpty() && SHARE.matcher(plain).matches() && known.stream().anyMatch(Unit::isPercent)) {
            return number.times(new BigDecimal(100), BigDecimal.ONE);
        }
        var scale = known.isEmpty() ? BigDecimal.ONE : known.get(0).scale();
        boolean saysItself = !unit.isEmpty() || written.group("fromscale") != null || written.group("toscale") != null;
        return saysItself ? number.times(BigDecimal.ONE.divide(scale), BigDecimal.ONE) : number.times(BigDecimal.ONE, scale);
    }

    private WrittenNumber times(BigDecimal factor, BigDecimal inFull) {
        return new WrittenNumber(from.multiply(factor), to.multiply(factor), inFull);
    }

    /** Whether it is right as it stands or, if it does not say in what it is, as a number written in full. */
    boolean liesWithin(BigDecimal least, BigDecimal most) {
        return from.compareTo(to) <= 0 && (lies(least, most) || lies(least.multiply(inFull), most.multiply(inFull)));
    }

    private boolean lies(BigDecimal least, BigDecimal most) {
        return from.compareTo(least) >= 0 && to.compareTo(most) <= 0;
    }

    /** "15 to 20k" means 15k to 20k; "900,000 to 1 million" means what it says. */
    private static WrittenNumber range(BigDecimal from, Matcher written, String field) throws Unreadable {
        var to = value(written.group("to"), written.group("toscale"), field);
        boolean shared = written.group("fromscale") == null && from.compareTo(value(written.group("to"), null, field)) <= 0;
        return new WrittenNumber(shared ? value(written.group("from"), written.group("toscale"), field) : from, to, BigDecimal.ONE);
    }

    /** By what the word multiplies the number before it; null where it is no such word. */
    static BigDecimal scale(String word) {
        return SCALES.get(word.toLowerCase(Locale.ROOT));
    }

    private static void checkUnit(String written, List<String> units, List<Unit> known, String field) throws Unreadable {
        if (!written.isEmpty() && known.stream().noneMatch(unit -> unit.isMeantBy(written))) {
            throw new Unreadable(field, units.isEmpty()
                    ? "“" + written + "” was not expected behind the number. Please write the number alone."
                    : "“" + written + "” is not the unit asked for. Please write the number of " + units.get(0) + ".");
        }
    }

    private static BigDecimal value(String written, String scale, String field) throws Unreadable {
        var text = written.strip().replaceAll("[,.'’]$", "");
        boolean negative = text.startsWith("-") || text.startsWith("−");
        var value = unsigned(text.replaceFirst("^[+−-]", ""), field);
        var scaled = scale == null ? value : value.multiply(SCALES.get(scale));
        return negative ? scaled.negate() : scaled;
    }

    private static BigDecimal unsigned(String text, String field) throws Unreadable {
        if (EITHER.matcher(text).matches()) {
            var whole = text.replace(".", "");
            var fraction = new BigDecimal(text).stripTrailingZeros().toPlainString();
            throw new Unreadable(field, "“" + text + "” could be " + whole + " or " + fraction + ". Please write it without the point"
                    + (fraction.contains(".") ? ", or with one more zero behind it." : "."));
        }
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        if (GROUPED.matcher(text).matches() && !COMMA_AS_POINT.matcher(text).matches()) {
            return new BigDecimal(text.replaceAll("[^\\d.]", ""));
        }
        if (GROUPED_BY_POINTS.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (COMMA_AS_POINT.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        throw new Unreadable(field, "“" + text + "” cannot be read as one number. Please write digits only, such as 1500.");
    }
}
