package org.briefingroom.question.entailment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        statement.spans().stream().flatMap(span -> span.names().stream()).distinct().forEach(slug -> byNamed.computeIfAbsent(slug, any -> new ArrayList<>()).add(statement));
        statement.sayers().forEach(slug -> bySpeaker.computeIfAbsent(slug, any -> new ArrayList<>()).add(statement));
    }

    /** Those who are named anywhere in them, or say them. */
    Collection<Statement> naming(Collection<String> slugs) {
        return found(slugs, List.of(byNamed, bySpeaker));
    }

    Collection<Statement> by(Collection<String> slugs) {
        return found(slugs, List.of(bySpeaker));
    }

    /** Each once, in an order that the facts alone settle. */
    private static Collection<Statement> found(Collection<String> slugs, List<Map<String, List<Statement>>> indexes) {
        var found = new TreeMap<String, Statement>();
        indexes.forEach(index -> slugs.forEach(slug -> index.getOrDefault(slug, List.of()).forEach(statement -> found.put(statement.name(), statement))));
        return found.values();
    }

    Optional<Statement> held(String fact) {
        return Optional.ofNullable(byName.get(fact));
    }

    Statement read(FactLine fact) {
        return reader.read(fact);
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

    /** Apart from what is said everywhere: two who speak of the same matter have not said the same. */
    boolean areSimilarInWhatTells(Sense one, Sense other) {
        return areSimilar(telling(one), telling(other));
    }

    boolean areSimilar(Sense one, Sense other) {
        return one.likeness(other) >= Threshold.SIMILAR_WORDS || cosine(one, other) >= Threshold.SIMILAR_WEIGHT;
    }

    /** Without the words that are everywhere. */
    private Sense telling(Sense sense) {
        return byName.size() < Threshold.SOME_FACTS ? sense : new Sense(sense.words().stream()
                .filter(word -> byWord.getOrDefault(word, List.of()).size() <= Threshold.EVERYWHERE * byName.size()).collect(Collectors.toSet()));
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
