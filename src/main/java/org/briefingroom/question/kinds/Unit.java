package org.briefingroom.question.kinds;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is counted or measured, such as "million crowns", "centimetres" or "percent of the cost".
 *
 * @param scale  of the word it begins with: a million of "million crowns"; 1 where there is none
 * @param words  the rest, in a form in which two ways to write the same are equal
 */
record Unit(BigDecimal scale, List<String> words) {
    /** What people may write for a measure; no number is right without the same measure. */
    private static final Map<String, String> MEASURES = Map.ofEntries(Map.entry("mm", "millimetre"), Map.entry("cm", "centimetre"), Map.entry("m", "metre"),
            Map.entry("km", "kilometre"), Map.entry("km2", "square kilometre"), Map.entry("m2", "square metre"), Map.entry("ha", "hectare"), Map.entry("g", "gram"),
            Map.entry("kg", "kilogram"), Map.entry("t", "tonne"), Map.entry("l", "litre"), Map.entry("ml", "millilitre"), Map.entry("s", "second"), Map.entry("sec", "second"),
            Map.entry("min", "minute"), Map.entry("h", "hour"), Map.entry("hr", "hour"), Map.entry("kw", "kilowatt"), Map.entry("mw", "megawatt"), Map.entry("percent", "percent"));

    static Unit of(String written) {
        var words = written.strip().split("\\s+", 2);
        var scale = WrittenNumber.scale(words[0]);
        boolean isScaled = scale != null && !words[0].equalsIgnoreCase("m");
        return new Unit(isScaled ? scale : BigDecimal.ONE, words(isScaled ? words.length > 1 ? words[1] : "" : written));
    }

    /** Whether somebody who wrote this behind a number means the unit: all of it, a shorter form, or nothing. */
    boolean isMeantBy(String written) {
        var typed = words(written);
        var rest = words.iterator();
        boolean isPart = typed.stream().allMatch(word -> {
            while (rest.hasNext()) {
                if (rest.next().equals(word)) {
                    return true;
                }
            }
            return false;
        });
        return isPart && (typed.isEmpty() || words.stream().filter(MEASURES::containsValue).allMatch(typed::contains));
    }

    boolean isLength() {
        return words.stream().anyMatch(word -> word.endsWith("metre"));
    }

    boolean isPercent() {
        return words.contains("percent");
    }

    private static List<String> words(String written) {
        var plain = Spelling.plain(written.replace("%", " percent").replace("per cent", "percent").replace("€", " euro ").replace("£", " pound ").replace("$", " dollar "));
        return Arrays.stream(plain.split(" ")).map(word -> MEASURES.getOrDefault(word, word)).flatMap(word -> Arrays.stream(word.split(" ")))
                .map(Unit::singular).filter(word -> !word.isEmpty()).toList();
    }

    /** One of them, in British spelling. */
    private static String singular(String word) {
        var one = word.length() > 3 && !word.endsWith("ss") ? word.replaceFirst("s$", "") : word;
        return one.endsWith("meter") || one.endsWith("liter") ? one.replaceFirst("er$", "re") : one;
    }
}
