package org.briefingroom.question.drafting;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.rules.Falsity;

/** Statements of one sort that may stand as options, found by topic and by length. */
final class Statements {
    private static final int MOST = 24;
    private static final double SHORTEST = 0.68;
    private static final double LONGEST = 1.6;
    private static final Pattern VAGUE = Pattern.compile("(?i)\\b(could|may|often|usually|generally|sometimes)\\b");

    private final Map<String, String> words;
    private final List<FactLine> byLength;
    private final Map<String, List<FactLine>> byTopic;

    /** @param words of a fact as an option */
    Statements(List<FactLine> facts, Predicate<FactLine> sort, Function<FactLine, String> words) {
        var sorted = facts.stream().filter(sort).toList();
        this.words = sorted.stream().collect(Collectors.toMap(FactLine::fact, words));
        byLength = sorted.stream().sorted(Comparator.comparing((FactLine fact) -> words(fact).length()).thenComparing(FactLine::fact)).toList();
        byTopic = byLength.stream().collect(Collectors.groupingBy(fact -> fact.topic().slug()));
    }

    String words(FactLine fact) {
        return words.get(fact.fact());
    }

    /** Whether it may stand beside these words: neither much longer nor much shorter, nor vague where they are not. */
    boolean fits(FactLine fact, String as) {
        double ratio = (double) words(fact).length() / as.length();
        return ratio > SHORTEST && ratio < LONGEST && (VAGUE.matcher(as).find() || !VAGUE.matcher(words(fact)).find());
    }

    /** As a wrong option beside a fact: true of its own, and nearer where both are of one topic. */
    Choosable beside(FactLine fact, FactLine other, Falsity falsity) {
        return new Choosable(words(other), falsity, other.fact(), "", other.topic().slug().equals(fact.topic().slug()) ? 0.9 : 0.5);
    }

    /** Those of the same topic first, then those nearest in length to what it says as an option; never the fact itself. */
    Stream<FactLine> near(FactLine fact, String as) {
        int length = as.length();
        var near = new LinkedHashSet<String>();
        var nearest = Comparator.comparing((FactLine other) -> Math.abs(words(other).length() - length)).thenComparing(FactLine::fact);
        int at = at(length);
        var around = byLength.subList(Math.max(0, at - MOST), Math.min(byLength.size(), at + MOST));
        return Stream.concat(byTopic.getOrDefault(fact.topic().slug(), List.of()).stream().sorted(nearest), around.stream().sorted(nearest))
                .filter(other -> !other.fact().equals(fact.fact()) && near.add(other.fact()));
    }

    /** The first that is at least so long. */
    private int at(int length) {
        int from = 0;
        int to = byLength.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (words(byLength.get(middle)).length() < length) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
