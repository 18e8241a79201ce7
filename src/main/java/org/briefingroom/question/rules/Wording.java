package org.briefingroom.question.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What words a text is made of. */
public final class Wording {
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[,'’\\h](?=\\d{3}(?!\\d))");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?(?=\\s|$|[.,;:?!)])");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Set<String> STOPS = Set.of(("the a an and or of in on at to for from by with as is are was were be been has have had will would could "
            + "should may might that this these those which who whom whose what when where why how it its they their them his her he she not than then "
            + "into onto about over under after before between also some any such each other does doing done more most according reported analysis "
            + "news source statement question following").split(" "));

    private Wording() {
    }

    /** Small letters without punctuation, articles, possessives or commas in numbers. */
    public static String norm(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return POSSESSIVE.matcher(GROUPED.matcher(plain).replaceAll("")).replaceAll("")
                .replaceAll("%", " percent ").replaceAll("[‐-―−-]", " ").replaceAll("(?<!\\d)[.]|[.](?!\\d)|[^\\p{L}\\p{N}\\s.]", "")
                .replaceAll("\\b(the|a|an)\\b", " ").replaceAll("\\s+", " ").strip();
    }

    static List<String> tokens(String text) {
        var norm = norm(text);
        return norm.isEmpty() ? List.of() : List.of(norm.split(" "));
    }

    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** The words that carry the sense, each by its stem. */
    static Set<String> content(String text) {
        return tokens(text).stream().filter(word -> !STOPS.contains(word))
                .filter(word -> word.length() >= 4 || word.chars().anyMatch(Character::isDigit))
                .map(Wording::lemma).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public static String lemma(String word) {
        if (word.length() < 5) {
            return word;
        }
        return word.replaceFirst("(?<=.{3})ies$", "y").replaceFirst("(?<=s|x|ch|sh)es$", "").replaceFirst("(?<=[^su])s$", "")
                .replaceFirst("(?<=.{4})(ing|ed)$", "").replaceFirst("(?<=.{4})e$", "");
    }

    /** Whether one of the words stands in the text, as a word of its own. */
    static boolean has(String text, Set<String> words) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}’']+")).anyMatch(words::contains);
    }

    static String withoutQuotations(String text) {
        return QUOTED.matcher(text).replaceAll("“”");
    }

    public static List<String> quotations(String text) {
        return QUOTED.matcher(text).results().map(quoted -> quoted.group().substring(1, quoted.group().length() - 1)).toList();
    }

    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
