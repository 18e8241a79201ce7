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
    private static final Pattern DASH = Pattern.compile("[‐-―−-]");
    private static final Pattern MARK = Pattern.compile("(?<!\\d)[.]|[.](?!\\d)|[^\\p{L}\\p{N}\\s.]");
    private static final Pattern ARTICLE = Pattern.compile("\\b(the|a|an)\\b");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PLURAL_Y = Pattern.compile("(?<=.{3})ies$");
    private static final Pattern PLURAL_ES = Pattern.compile("(?<=s|x|ch|sh)es$");
    private static final Pattern PLURAL = Pattern.compile("(?<=[^su])s$");
    private static final Pattern ENDING = Pattern.compile("(?<=.{4})(ing|ed)$");
    private static final Pattern SILENT = Pattern.compile("(?<=.{4})e$");
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
        var digits = DASH.matcher(POSSESSIVE.matcher(GROUPED.matcher(plain).replaceAll("")).replaceAll("").replace("%", " percent ")).replaceAll(" ");
        return SPACE.matcher(ARTICLE.matcher(MARK.matcher(digits).replaceAll("")).replaceAll(" ")).replaceAll(" ").strip();
    }

    public static List<String> tokens(String text) {
        var norm = norm(text);
        return norm.isEmpty() ? List.of() : List.of(norm.split(" "));
    }

    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** The words that carry the sense, each by its stem. */
    public static Set<String> content(String text) {
        return tokens(text).stream().filter(word -> !STOPS.contains(word))
                .filter(word -> word.length() >= 4 || word.chars().anyMatch(Character::isDigit))
                .map(Wording::lemma).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public static String lemma(String word) {
        if (word.length() < 5) {
            return word;
        }
        var one = !word.endsWith("s") ? word : PLURAL.matcher(PLURAL_ES.matcher(PLURAL_Y.matcher(word).replaceFirst("y")).replaceFirst("")).replaceFirst("");
        return SILENT.matcher(ENDING.matcher(one).replaceFirst("")).replaceFirst("");
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
