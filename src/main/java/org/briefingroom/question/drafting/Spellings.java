package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.briefingroom.fact.Name;
import org.briefingroom.question.rules.Wording;

/** Every way to write every name, found in a text by its first word. */
final class Spellings {
    private record Spelling(List<String> words, String slug) {
    }

    private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();
    private final Map<String, Set<String>> bySpelling = new HashMap<>();

    Spellings(Collection<Name> names) {
        names.forEach(name -> Stream.concat(Stream.of(name.name()), name.aliases().stream()).map(Wording::tokens).filter(words -> !words.isEmpty()).forEach(words -> {
            byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Spelling(words, name.slug()));
            bySpelling.computeIfAbsent(String.join(" ", words), spelling -> new TreeSet<>()).add(name.slug());
        }));
    }

    /** Whom a text names, by slug. */
    Set<String> in(String text) {
        var words = Wording.tokens(text);
        var found = new TreeSet<String>();
        for (int at = 0; at < words.size(); at++) {
            var rest = words.subList(at, words.size());
            byFirstWord.getOrDefault(words.get(at), List.of()).stream().filter(spelling -> startsWith(rest, spelling.words()))
                    .map(Spelling::slug).forEach(found::add);
        }
        return found;
    }

    private static boolean startsWith(List<String> words, List<String> beginning) {
        return words.size() >= beginning.size() && words.subList(0, beginning.size()).equals(beginning);
    }

    /** Those who may be written alike, or one within the other: Article 5 and an Article 5-like guarantee. */
    List<Set<String>> shared() {
        return bySpelling.entrySet().stream().map(entry -> {
            var all = new TreeSet<>(entry.getValue());
            all.addAll(in(entry.getKey()));
            return (Set<String>) all;
        }).filter(all -> all.size() > 1).toList();
    }
}
