package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Slot;

/** Who is named in which fact: in a slot, as a speaker, or in its words. */
final class Mentions {
    private static final int ENOUGH = 20;
    private static final double MOST = 0.4;

    private final Map<String, List<FactLine>> facts = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    Mentions(List<FactLine> all, Map<String, Name> bySlug, Map<String, Name> byName, Spellings spellings) {
        all.forEach(fact -> {
            var named = new LinkedHashSet<String>();
            fact.text().slots().stream().map(Slot::value).filter(bySlug::containsKey).forEach(named::add);
            fact.speakers().stream().map(byName::get).filter(Objects::nonNull).map(Name::slug).forEach(named::add);
            named.addAll(spellings.in(fact.said()));
            names.put(fact.fact(), named);
            named.forEach(name -> facts.computeIfAbsent(name, slug -> new ArrayList<>()).add(fact));
        });
    }

    /** By slug. */
    Set<String> in(FactLine fact) {
        return names.get(fact.fact());
    }

    /** Whether most facts name it, once there are enough facts to tell. */
    boolean areEverywhere(Name name) {
        return names.size() >= ENOUGH && naming(name).size() > MOST * names.size();
    }

    List<FactLine> naming(Name name) {
        return facts.getOrDefault(name.slug(), List.of());
    }
}
