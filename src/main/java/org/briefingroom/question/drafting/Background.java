package org.briefingroom.question.drafting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.Ask;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Slot;
import org.briefingroom.question.rules.Wording;

/** A fact base with what drafting asks of it again and again: who is named where, who belongs to whom, which facts say much the same. */
final class Background {
    private static final Comparator<FactLine> ORDER = Comparator.comparing((FactLine fact) -> fact.topic().position()).thenComparing(FactLine::fact);

    private final List<FactLine> facts;
    private final Map<String, Name> bySlug = new TreeMap<>();
    private final Map<String, Name> byName = new HashMap<>();
    private final Map<String, FactLine> byFact;
    private final Map<String, List<FactLine>> byTopic;
    private final Map<String, List<Ask>> asks;
    private final Mentions mentions;
    private final Map<String, Sentence> sentences = new HashMap<>();
    private final Provenance provenance;
    private final Set<String> explaining;
    private final Spellings spellings;
    private final Kinship kinship;
    private final Likenesses likenesses;
    private final Likenesses frames;
    private final Articles articles;

    Background(FactBase base) {
        facts = base.facts().stream().sorted(ORDER).toList();
        base.names().stream().sorted(Comparator.comparing(Name::slug)).forEach(name -> {
            bySlug.putIfAbsent(name.slug(), name);
            byName.putIfAbsent(name.name(), name);
        });
        byFact = base.byName();
        byTopic = facts.stream().collect(Collectors.groupingBy(fact -> fact.topic().slug()));
        asks = base.asks().stream().collect(Collectors.groupingBy(Ask::fact));
        spellings = new Spellings(bySlug.values());
        kinship = new Kinship(bySlug.values(), byName, spellings);
        mentions = new Mentions(facts, bySlug, byName, spellings);
        provenance = new Provenance(facts, byName);
        explaining = bySlug.values().stream().map(Name::explainedBy).collect(Collectors.toSet());
        likenesses = Likenesses.ofWords(facts);
        frames = Likenesses.ofFrames(facts);
        articles = new Articles(facts, bySlug);
    }

    /** In the order of topics, then of names. */
    List<FactLine> facts() {
        return facts;
    }

    FactLine fact(String name) {
        return byFact.get(name);
    }

    List<FactLine> topic(FactLine.Topic topic) {
        return byTopic.get(topic.slug());
    }

    Optional<Name> name(Slot slot) {
        return Optional.ofNullable(bySlug.get(slot.value()));
    }

    Optional<Name> called(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Name known(String slug) {
        return bySlug.get(slug);
    }

    Collection<Name> names() {
        return bySlug.values();
    }

    /** By slug: themselves among them. */
    Set<String> kin(Name name) {
        return kinship.of(name);
    }

    boolean areKin(Name one, Name other) {
        return kin(one).contains(other.slug());
    }

    /** Whom a fact names, in a slot, as its speaker or in its words; by slug. */
    Set<String> namedIn(FactLine fact) {
        return mentions.in(fact);
    }

    /** Whom a text names, in any spelling; by slug. */
    Set<String> namedIn(String text) {
        return spellings.in(text);
    }

    List<FactLine> naming(Name name) {
        return mentions.naming(name);
    }

    Optional<String> explains(Name term) {
        return Optional.ofNullable(term.explainedBy());
    }

    Sentence sentence(FactLine fact) {
        return sentences.computeIfAbsent(fact.fact(), name -> Sentence.of(fact));
    }

    boolean isExplanation(FactLine fact) {
        return explaining.contains(fact.fact());
    }

    Provenance provenance() {
        return provenance;
    }

    /** Whether most facts name it: what a pack is about is no question. */
    boolean isEverywhere(Name name) {
        return mentions.areEverywhere(name);
    }

    /** Whether a fact names one or its kin. */
    boolean touches(FactLine fact, Name name) {
        return kin(name).stream().anyMatch(namedIn(fact)::contains);
    }

    /** Facts that say much the same as these words; never the fact itself. */
    Stream<FactLine> like(FactLine fact, String words) {
        return Stream.concat(frames.of(fact), words.equals(fact.said()) ? likenesses.of(fact) : likenesses.of(fact, Wording.content(words))).distinct();
    }

    Optional<Ask> ask(FactLine fact, Slot slot) {
        return asks.getOrDefault(fact.fact(), List.of()).stream().filter(ask -> ask.isFor(slot)).findFirst();
    }

    /** As it stands inside a sentence: the United States, Germany. */
    String inSentence(Name name) {
        return articles.inSentence(name);
    }
}
