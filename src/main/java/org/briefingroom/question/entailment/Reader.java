package org.briefingroom.question.entailment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.fact.Name;
import org.briefingroom.question.rules.Wording;

/** Reads a text: its names in any spelling, and the other words that carry its sense. Dates count for themselves, not as words. */
final class Reader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,’'](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");
    private static final Pattern DATE = Pattern.compile("\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August"
            + "|September|October|November|December)(?: \\d{4})?\\b|\\b(?:1[5-9]|20)\\d\\d\\b");
    private static final Set<String> STOPS = Set.of(("the a an and or of in on at to for from by with as is are was were be been being has have had having will would could "
            + "should may might can that this these those which who whom whose what when where why how it its itself they their them his her he she him than then so such "
            + "into onto about over under after before between also some any each other does did doing done do more most less least many much according say says said told tells "
            + "stated states claim claims claimed call calls called report reported reports analysis news source statement question following there here if while during only just "
            + "already still out up own since until against per via among but one two not never nor neither without cannot none").split(" "));

    /** @param words in small letters; {@code written} as they stand */
    private record Spelling(List<String> words, String written, String slug) {
    }

    private final Map<String, List<Spelling>> byFirst = new HashMap<>();
    private final Set<String> terms;
    private final Map<String, Set<String>> stems = new ConcurrentHashMap<>();

    Reader(Collection<Name> names) {
        terms = names.stream().filter(name -> name.type() == null).map(Name::slug).collect(Collectors.toSet());
        names.forEach(name -> Stream.concat(Stream.of(name.name()), name.aliases().stream()).forEach(spelling -> add(spelling, name.slug())));
        byFirst.values().forEach(spellings -> spellings.sort((one, other) -> other.words().size() - one.words().size()));
    }

    private void add(String spelling, String slug) {
        var written = words(spelling).stream().map(Token::text).collect(Collectors.toList());
        if (written.size() > 1 && written.get(0).equalsIgnoreCase("the")) {
            written.remove(0);
        }
        if (!written.isEmpty()) {
            var words = written.stream().map(Reader::small).toList();
            byFirst.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(new Spelling(words, written.get(0), slug));
        }
    }

    /** The words and names of a text, in their order; of two names of which one holds the other, the longer. */
    List<Token> tokens(String text) {
        var words = words(DATE.matcher(text).replaceAll(date -> " ".repeat(date.group().length())));
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < words.size(); ) {
            var spellings = spellingsAt(words, at);
            int length = spellings.isEmpty() ? 1 : spellings.get(0).words().size();
            tokens.add(spellings.isEmpty() ? words.get(at) : named(spellings, words.subList(at, at + length)));
            at += length;
        }
        return tokens;
    }

    private List<Spelling> spellingsAt(List<Token> words, int at) {
        var fitting = byFirst.getOrDefault(small(words.get(at).text()), List.of()).stream().filter(spelling -> fits(spelling, words, at)).toList();
        return fitting.stream().filter(spelling -> spelling.words().size() == fitting.get(0).words().size()).toList();
    }

    /** A name that is one word and capital must stand so: nobody means the US by “us”. */
    private static boolean fits(Spelling spelling, List<Token> words, int at) {
        int size = spelling.words().size();
        if (at + size > words.size() || size == 1 && !agree(spelling.written(), words.get(at).text())) {
            return false;
        }
        for (int i = 1; i < size; i++) {
            if (!spelling.words().get(i).equals(small(words.get(at + i).text()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(String spelling, String word) {
        return StringUtils.isAllUpperCase(spelling) ? spelling.equals(word)
                : !Character.isUpperCase(spelling.charAt(0)) || Character.isUpperCase(word.charAt(0));
    }

    /** A term says what its words say, too. */
    private Token named(List<Spelling> spellings, List<Token> words) {
        var slugs = spellings.stream().map(Spelling::slug).collect(Collectors.toSet());
        var says = slugs.stream().map(slug -> "@" + slug).collect(Collectors.toCollection(HashSet::new));
        if (terms.containsAll(slugs)) {
            words.forEach(word -> says.addAll(word.words()));
        }
        return new Token(words.get(0).text(), says, slugs, words.get(0).start(), words.get(words.size() - 1).end());
    }

    Sense sense(String text) {
        return sense(tokens(text));
    }

    static Sense sense(Collection<Token> tokens) {
        var words = new HashSet<String>();
        tokens.forEach(token -> words.addAll(token.words()));
        return new Sense(words);
    }

    private List<Token> words(String text) {
        var tokens = new ArrayList<Token>();
        var found = WORD.matcher(text);
        while (found.find()) {
            var word = POSSESSIVE.matcher(found.group()).replaceFirst("");
            tokens.add(new Token(word, stem(small(word)), Set.of(), found.start(), found.end()));
        }
        return tokens;
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private Set<String> stem(String word) {
        return stems.computeIfAbsent(word, Reader::stemmed);
    }

    private static Set<String> stemmed(String word) {
        boolean carries = !STOPS.contains(word) && (word.length() > 2 || Character.isDigit(word.charAt(0)));
        return carries ? Set.of(StringUtils.left(Wording.lemma(word.replace(",", "")), Threshold.STEM_LETTERS)) : Set.of();
    }
}
