package org.briefingroom.question.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;

/** Where facts stand in their source, and who made it. */
final class Provenance {
    private final Map<Integer, Set<String>> speakers = new HashMap<>();
    private final Map<String, Name> byName;
    private final Set<String> aboutTheSource;

    Provenance(List<FactLine> facts, Map<String, Name> byName) {
        this.byName = byName;
        facts.stream().filter(fact -> fact.status().needsSpeaker()).forEach(fact -> fact.passages()
                .forEach(passage -> speakers.computeIfAbsent(passage, each -> new TreeSet<>()).addAll(fact.speakers())));
        aboutTheSource = facts.stream().filter(this::namesItsMaker).map(fact -> fact.topic().slug()).collect(Collectors.toSet());
    }

    /** Whether a passage that it cites gives somebody else's statement too: then whose it is could be argued. */
    boolean sharesItsPassage(FactLine fact) {
        return fact.passages().stream().flatMap(passage -> speakers.getOrDefault(passage, Set.of()).stream()).anyMatch(speaker -> !fact.speakers().contains(speaker));
    }

    /** Whether its topic is who made the source, and whom it asked: that is not what it tells. */
    boolean isAboutTheSource(FactLine fact) {
        return aboutTheSource.contains(fact.topic().slug());
    }

    private boolean namesItsMaker(FactLine fact) {
        return Stream.of(fact.origin().author(), String.valueOf(fact.origin().contributor())).map(byName::get).filter(Objects::nonNull)
                .anyMatch(maker -> fact.text().slots().stream().anyMatch(slot -> slot.value().equals(maker.slug())));
    }
}
