package org.briefingroom.question.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactText.Piece;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.NameInSentence;

/** Which names take "the" inside a sentence: learnt from how the facts write them, and known of the names of councils and the like. */
final class Articles {
    private final Set<String> withArticle = new HashSet<>();

    Articles(List<FactLine> facts, Map<String, Name> names) {
        facts.forEach(fact -> {
            List<Piece> pieces = fact.text().pieces();
            for (int at = 1; at < pieces.size(); at++) {
                var slot = pieces.get(at).slot();
                if (slot != null && names.containsKey(slot.value()) && names.get(slot.value()).name().equals(slot.words())
                        && pieces.get(at - 1).words().matches("(?s)(.*\\s)?[Tt]he ") && !isAdjective(pieces, at)) {
                    withArticle.add(slot.value());
                }
            }
        });
    }

    /** In "the Donetsk region" or "the NATO charter" the article belongs to the noun behind the name. */
    private static boolean isAdjective(List<Piece> pieces, int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).words().matches("(?s) (?!(is|are|was|were|has|had|have|will|would|could|can|should|may|might|to|and|or|in|on|at|of|by|for|from|with|that|which|who|as|also|seems?|said|did|does)\\b)[a-z].*");
    }

    String inSentence(Name name) {
        return withArticle.contains(name.slug()) ? "the " + name.name() : NameInSentence.of(name.name());
    }
}
