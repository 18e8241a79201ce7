package org.briefingroom.question.entailment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;

/** Everything that is held, read once, and found again by its words and by whom it names. */
final class Holdings {
    private final StatementReader reader;
    private final Map<String, Statement> byName = new LinkedHashMap<>();
    private final Map<String, List<Statement>> byWord = new HashMap<>();
    private final Map<String, List<Statement>> bySpeaker = new HashMap<>();
    private final Map<String, Double> squares = new HashMap<>();
    private final double unheard;
    private final Map<String, List<Statement>> byNamed = new HashMap<>();

    Holdings(FactBase base, StatementReader reader) {
        this.reader = reader;
        base.facts().forEach(fact -> add(reader.read(fact)));
        byWord.forEach((word, facts) -> squares.put(word, square(facts.size())));
        unheard = square(1);
    }

    /** How much a word says: the fewer facts use it, the more. */
    private double square(int facts) {
        double weight = Math.log(1 + (double) Math.max(1, byName.size()) / facts);
        return weight * weight;
    }

    private void add(Statement statement) {
        byName.put(statement.name(), statement);
        statement.sense().words().forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(statement));
        statement.mentioned().forEach(slug -> byNamed.computeIfAbsent(slug, any -> new ArrayList<>()).add(statement));
        statement.sayers().forEach(slug -> bySpeaker.computeIfAbsent(slug, any -> new ArrayList<>()).add(statement));
    }

    /** Those who are named anywhere in them, or say them. */
    Set<Statement> naming(Collection<String> slugs) {
        var naming = by(slugs);
        slugs.forEach(slug -> naming.addAll(byNamed.getOrDefault(slug, List.of())));
        return naming;
    }

    Optional<Statement> held(String fact) {
        return Optional.ofNullable(byName.get(fact));
    }

    Statement read(FactLine fact) {
        return reader.read(fact);
    }

    Set<Statement> by(Collection<String> slugs) {
        var said = new HashSet<Statement>();
        slugs.forEach(slug -> said.addAll(bySpeaker.getOrDefault(slug, List.of())));
        return said;
    }

    /** The cosine of the two, each word weighted. */
    double cosine(Sense one, Sense other) {
        double common = one.words().stream().filter(other.words()::contains).mapToDouble(this::square).sum();
        return common == 0 ? 0 : common / Math.sqrt(length(one) * length(other));
    }

    private double length(Sense sense) {
        return sense.words().stream().mapToDouble(this::square).sum();
    }

    private double square(String word) {
        return squares.getOrDefault(word, unheard);
    }

    boolean areSimilar(Sense one, Sense other) {
        return one.likeness(other) >= Threshold.SIMILAR_WORDS || cosine(one, other) >= Threshold.SIMILAR_WEIGHT;
    }

    boolean areAlike(Sense one, Sense other) {
        return one.likeness(other) >= Threshold.ALIKE_WORDS || cosine(one, other) >= Threshold.ALIKE_WEIGHT;
    }

    /** What has a word in common that is not everywhere: all that can be similar. */
    Collection<Statement> near(Sense sense) {
        var near = new LinkedHashMap<String, Statement>();
        sense.words().forEach(word -> {
            var facts = byWord.getOrDefault(word, List.of());
            if (byName.size() < Threshold.LARGE_BASE || facts.size() <= Threshold.COMMON_WORD * byName.size()) {
                facts.forEach(statement -> near.put(statement.name(), statement));
            }
        });
        return near.values();
    }
}
