package org.briefingroom.question.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Numbers in English words: "six", "twenty-five", "half a million", "two and a half thousand". No thirds, which no decimal is. */
public final class NumberWords {
    private static final List<String> ONES = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, BigDecimal> PARTS = Map.of("half", new BigDecimal("0.5"), "quarter", new BigDecimal("0.25"), "quarters", new BigDecimal("0.25"));
    private static final Map<String, BigDecimal> HUNDREDS = Map.of("dozen", new BigDecimal(12), "hundred", new BigDecimal(100));
    private static final Map<String, BigDecimal> THOUSANDS = Map.of("thousand", new BigDecimal(1000), "million", new BigDecimal(1000000), "billion", new BigDecimal(1000000000));

    private final List<String> words;
    private int at;

    private NumberWords(List<String> words) {
        this.words = words;
    }

    /** The number that the whole text is; empty where it is none, or more than one. */
    public static Optional<BigDecimal> read(String text) {
        var reading = new NumberWords(split(text));
        var number = reading.number();
        return reading.isAtEnd() ? number : Optional.empty();
    }

    /** The text with every number in words put in digits: "six to eight weeks" is "6 to 8 weeks". */
    public static String inDigits(String text) {
        var reading = new NumberWords(split(text));
        var written = new ArrayList<String>();
        while (!reading.isAtEnd()) {
            written.add(reading.number().map(BigDecimal::toPlainString).orElseGet(() -> reading.words.get(reading.at++)));
        }
        return String.join(" ", written);
    }

    /** A whole number below a hundred in words; empty for any other. */
    public static Optional<String> write(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(new BigDecimal(100)) >= 0 || number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        int value = number.intValue();
        return Optional.of(value < 20 ? ONES.get(value) : TENS.get(value / 10 - 2) + (value % 10 == 0 ? "" : "-" + ONES.get(value % 10)));
    }

    /** Words with a hyphen are taken apart only where both halves are of a number. */
    private static List<String> split(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .flatMap(word -> TENS.contains(word.replaceFirst("-.*", "").toLowerCase(Locale.ROOT)) ? Arrays.stream(word.split("-")) : Stream.of(word)).toList();
    }

    private boolean isAtEnd() {
        return at >= words.size();
    }

    /** Reads as far as one number goes, or nothing. */
    private Optional<BigDecimal> number() {
        var number = group();
        for (var next = number; next.isPresent() && isBehind(THOUSANDS); ) {
            next = added(this::group);
            number = Optional.of(number.orElseThrow().add(next.orElse(BigDecimal.ZERO)));
        }
        return number;
    }

    /** "six", "two hundred and six", "three hundred and fifty thousand", "half a million". */
    private Optional<BigDecimal> group() {
        return part().map(first -> {
            var value = scaled(first, HUNDREDS);
            var all = isBehind(HUNDREDS) ? value.add(added(this::part).orElse(BigDecimal.ZERO)) : value;
            return scaled(all, THOUSANDS);
        });
    }

    /** "seven", "sixty-one", "half", "three quarters", "two and a half", and the "a" of "a hundred". */
    private Optional<BigDecimal> part() {
        if (isArticle() && (isScale(word(1)) || PARTS.containsKey(word(1)))) {
            at++;
            return PARTS.containsKey(word(0)) ? Optional.of(PARTS.get(words(1))) : Optional.of(BigDecimal.ONE);
        }
        if (PARTS.containsKey(word(0))) {
            return Optional.of(PARTS.get(words(1)));
        }
        int tens = TENS.indexOf(word(0));
        int ones = ONES.indexOf(word(tens < 0 ? 0 : 1));
        if (tens < 0 && ones < 0) {
            return Optional.empty();
        }
        boolean isPair = tens >= 0 && ones > 0 && ones < 10;
        at += isPair ? 2 : 1;
        return Optional.of(withPart(BigDecimal.valueOf(tens < 0 ? ones : (tens + 2L) * 10 + (isPair ? ones : 0))));
    }

    private BigDecimal withPart(BigDecimal whole) {
        if (word(0).startsWith("quarter")) {
            return whole.multiply(PARTS.get(words(1)));
        }
        int ahead = word(1).equals("a") ? 2 : 1;
        return word(0).equals("and") && PARTS.containsKey(word(ahead)) ? whole.add(PARTS.get(words(ahead + 1))) : whole;
    }

    private BigDecimal scaled(BigDecimal value, Map<String, BigDecimal> scales) {
        int article = isArticle() && scales.containsKey(word(1)) ? 1 : 0;
        return scales.containsKey(word(article)) ? scaled(value.multiply(scales.get(words(article + 1))), scales) : value;
    }

    /** What is added behind a scale, with or without an "and"; nothing where it begins another number, as in "between a hundred and two hundred". */
    private Optional<BigDecimal> added(Supplier<Optional<BigDecimal>> more) {
        int before = at;
        at += word(0).equals("and") ? 1 : 0;
        var added = isArticle() || PARTS.containsKey(word(0)) ? Optional.<BigDecimal>empty() : more.get();
        if (added.isEmpty() || HUNDREDS.containsKey(word(0))) {
            at = before;
            return Optional.empty();
        }
        return added;
    }

    private boolean isArticle() {
        return word(0).equals("a") || word(0).equals("an");
    }

    private static boolean isScale(String word) {
        return HUNDREDS.containsKey(word) || THOUSANDS.containsKey(word);
    }

    private boolean isBehind(Map<String, BigDecimal> scales) {
        return at > 0 && scales.containsKey(word(-1));
    }

    private String word(int ahead) {
        return at + ahead < words.size() ? words.get(at + ahead).toLowerCase(Locale.ROOT) : "";
    }

    /** Goes so many words on, and says the last of them. */
    private String words(int on) {
        at += on;
        return word(-1);
    }
}
