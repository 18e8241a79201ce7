package org.briefingroom.question.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.briefingroom.fact.FactLine;

/** How many facts of a pack use each word: what stands in few of them is rare, and a word that is rare gives more away. */
public final class Lexicon {
    private final Map<String, Integer> facts = new HashMap<>();
    private final int median;

    public Lexicon(Collection<FactLine> held) {
        held.forEach(fact -> Wording.content(fact.said()).forEach(word -> facts.merge(word, 1, Integer::sum)));
        var counts = facts.values().stream().sorted().toList();
        median = counts.isEmpty() ? 0 : counts.get(counts.size() / 2);
    }

    boolean isRare(String word) {
        return facts.containsKey(word) && facts.get(word) <= median;
    }
}
