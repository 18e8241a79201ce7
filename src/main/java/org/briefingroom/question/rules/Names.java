package org.briefingroom.question.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingroom.fact.Name;

/** Everybody and everything that a pack names. */
public final class Names {
    private final Map<String, Name> byWords = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();

    public Names(Collection<Name> names) {
        names.forEach(name -> spellings(name).forEach(spelling -> {
            byWords.putIfAbsent(Wording.norm(spelling), name);
            Stream.of(spelling.split("[\\s‐-―-]+")).filter(Wording::isCapital).forEach(capitals::add);
        }));
    }

    static Stream<String> spellings(Name name) {
        return Stream.concat(Stream.of(name.name()), name.aliases().stream());
    }

    /** Who or what the whole text names. */
    Optional<Name> named(String text) {
        return Optional.ofNullable(byWords.get(Wording.norm(text)));
    }

    /** Whether a text names them anywhere, in one of their spellings. */
    boolean mentions(String text, String name) {
        var words = " " + Wording.norm(text) + " ";
        return named(name).map(Names::spellings).orElse(Stream.of(name))
                .anyMatch(spelling -> words.contains(" " + Wording.norm(spelling) + " "));
    }

    /** Whether a text names anybody or anything. */
    boolean isNamedIn(String text) {
        var words = " " + Wording.norm(text) + " ";
        return byWords.keySet().stream().anyMatch(spelling -> words.contains(" " + spelling + " "));
    }

    /** Whether one belongs to the other, at any distance. */
    boolean isPartOf(Name one, Name other) {
        var reached = new HashSet<String>();
        var next = List.copyOf(one.of());
        while (!next.isEmpty()) {
            reached.addAll(next);
            next = next.stream().flatMap(group -> named(group).stream()).flatMap(group -> group.of().stream())
                    .filter(group -> !reached.contains(group)).toList();
        }
        return reached.contains(other.name());
    }

    /** Whether the word keeps its capital inside a sentence. */
    boolean keepsCapital(String word) {
        return capitals.contains(word.replaceAll("[’']s?$", ""));
    }
}
