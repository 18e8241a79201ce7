package org.briefingroom.question.drafting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingroom.fact.Quantity;
import org.briefingroom.question.kinds.NumberWords;

/**
 * How a number stands in the words of a slot, so that another can be written in its place: in digits or in words, and in millions
 * where a word behind it says so.
 *
 * @param shown  the number as its figures alone give it: 6, where "6 million" is meant
 * @param factor by which what is meant is larger than what is shown
 */
record Figures(String words, Quantity shown, BigDecimal factor, boolean isSpelt) {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final Pattern SPELT = Pattern.compile("(?i)\\b[a-z]+(-[a-z]+)?\\b");

    /** Empty where the words do not hold the number plainly. */
    static Optional<Figures> in(String words, Quantity meant) {
        boolean isSpelt = !DIGITS.matcher(words).find();
        var found = found(words, isSpelt);
        boolean isSpan = meant.from().compareTo(meant.to()) < 0;
        if (found.size() != (isSpan ? 2 : 1) || found.get(0).signum() == 0) {
            return Optional.empty();
        }
        var factor = meant.from().divide(found.get(0), MathContext.DECIMAL64);
        var shown = new Quantity(meant.precision(), found.get(0), found.get(found.size() - 1), meant.unit());
        return shown.to().multiply(factor).compareTo(meant.to()) == 0 && shown.from().multiply(factor).compareTo(meant.from()) == 0
                ? Optional.of(new Figures(words, shown, factor, isSpelt)) : Optional.empty();
    }

    private static List<BigDecimal> found(String words, boolean isSpelt) {
        return isSpelt ? SPELT.matcher(words).results().flatMap(word -> plain(word.group()).stream()).toList()
                : DIGITS.matcher(words).results().map(digits -> new BigDecimal(digits.group().replace(",", ""))).toList();
    }

    /** A word that is a whole number by itself, and so has others beside it. */
    private static Optional<BigDecimal> plain(String word) {
        return NumberWords.read(word).filter(number -> NumberWords.write(number).filter(word::equalsIgnoreCase).isPresent());
    }

    Quantity meant(Quantity shown) {
        return new Quantity(shown.precision(), shown.from().multiply(factor), shown.to().multiply(factor), shown.unit());
    }

    /** Whether another number fits in: "one" takes another word behind it, and what is spelt must stay so. */
    boolean mayBe(Quantity other) {
        boolean isCounted = !Ladder.isShare(shown);
        boolean isOne = shown.from().compareTo(BigDecimal.ONE) == 0;
        return (!isCounted || isOne == (other.from().compareTo(BigDecimal.ONE) == 0))
                && (!isSpelt || NumberWords.write(other.from()).isPresent() && NumberWords.write(other.to()).isPresent());
    }

    /** The words with another number in them. */
    String with(Quantity other) {
        var text = new StringBuilder();
        var left = new ArrayList<>(List.of(other.from(), other.to()));
        var found = (isSpelt ? SPELT : DIGITS).matcher(words);
        while (found.find()) {
            if (!isSpelt) {
                found.appendReplacement(text, Matcher.quoteReplacement(format(left.remove(0), found.group())));
            } else if (plain(found.group()).isPresent()) {
                found.appendReplacement(text, spelt(left.remove(0), found.group()));
            }
        }
        return found.appendTail(text).toString();
    }

    private static String spelt(BigDecimal value, String like) {
        var word = NumberWords.write(value).orElseThrow();
        return Character.isUpperCase(like.charAt(0)) ? Sentence.capitalised(word) : word;
    }

    private static String format(BigDecimal value, String like) {
        var format = new DecimalFormat(like.contains(",") || !like.matches("\\d{4,}.*") ? "#,##0" : "0", DecimalFormatSymbols.getInstance(Locale.UK));
        int decimals = like.contains(".") ? like.length() - like.indexOf('.') - 1 : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
