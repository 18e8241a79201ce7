package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.drafting.Rivals.Part;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.Matching.Pair;

/** Match people to what they said, or whoever takes part to their positions: no line may fit two partners. */
final class MatchAngle implements Runnable {
    private static final int LINES = 3;
    private static final int MOST_WORDS = 20;
    /** Lines are sought among so many statements of this topic and those after it. */
    private static final int WITHIN = 40;

    private record Statement(FactLine fact, Name speaker, String said) {
    }

    private final Workbench bench;

    MatchAngle(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public void run() {
        var left = new ArrayList<>(bench.background().facts().stream().flatMap(fact -> statement(fact).stream()).toList());
        while (!left.isEmpty()) {
            var first = left.remove(0);
            var lines = new ArrayList<>(List.of(first));
            left.stream().limit(WITHIN).filter(next -> lines.size() < LINES && lines.stream().allMatch(line -> areApart(line, next))).forEach(lines::add);
            if (lines.size() < LINES) {
                bench.leave(first.fact(), Angle.MATCH, "no two others said something that could not be taken for this");
            } else {
                left.removeAll(lines);
                match(lines);
            }
        }
        positions();
    }

    private Optional<Statement> statement(FactLine fact) {
        var said = bench.background().sentence(fact).plain();
        return fact.speakers().size() != 1 || fact.speakers().get(0).equals(fact.origin().author()) || said.split(" ").length > MOST_WORDS || Stems.isNegative(said) ? Optional.empty()
                : bench.background().called(fact.speakers().get(0)).filter(speaker -> speaker.type() == CastType.PERSON).map(speaker -> new Statement(fact, speaker, said));
    }

    /** Neither could have said the other's, as far as the facts go, nor is named in it. */
    private boolean areApart(Statement one, Statement other) {
        return one.fact().status() == other.fact().status() && isSafe(one, other) && isSafe(other, one);
    }

    private boolean isSafe(Statement one, Statement other) {
        return !bench.background().namedIn(one.said()).contains(one.speaker().slug())
                && bench.rivals().isSafe(one.fact(), one.speaker(), other.speaker(), one.fact().said(), Part.SPEAKER);
    }

    private void match(List<Statement> lines) {
        var stem = Stems.reported(lines.get(0).fact()) + ", who said what? Match each speaker to the statement.";
        write(stem, lines.stream().map(line -> new Pair(line.speaker().name(), line.said())).toList(), lines.stream().map(Statement::fact).toList());
    }

    /** In a topic where each holds one position, one for every position. */
    private void positions() {
        var topics = new LinkedHashMap<String, Map<String, FactLine>>();
        bench.background().facts().stream().filter(fact -> fact.topic().singleValued()).forEach(fact -> stance(fact).ifPresent(stance ->
                topics.computeIfAbsent(fact.topic().slug(), topic -> new LinkedHashMap<>()).putIfAbsent(stance.value(), fact)));
        topics.values().forEach(facts -> {
            var pairs = new ArrayList<Pair>();
            var settling = new ArrayList<FactLine>();
            facts.values().forEach(fact -> holder(fact).filter(name -> holdsNothingElse(name, fact, facts.keySet())).ifPresent(name -> {
                pairs.add(new Pair(name.name(), stance(fact).orElseThrow().words()));
                settling.add(fact);
            }));
            if (pairs.size() >= LINES) {
                write(Stems.reported(settling.get(0)) + ", match each to its position: " + settling.get(0).topic().title() + ".", pairs, settling);
            }
        });
    }

    /** Neither they nor their kin are said to hold another of these positions. */
    private boolean holdsNothingElse(Name name, FactLine fact, Set<String> positions) {
        var own = stance(fact).orElseThrow().value();
        return bench.background().topic(fact.topic()).stream().filter(other -> bench.background().touches(other, name))
                .flatMap(other -> other.text().slots(SlotType.STANCE).stream()).map(Slot::value).filter(positions::contains).allMatch(own::equals);
    }

    private static Optional<Slot> stance(FactLine fact) {
        var stances = fact.text().slots(SlotType.STANCE);
        return stances.size() == 1 ? Optional.of(stances.get(0)) : Optional.empty();
    }

    /** Whoever the fact names before its stance: a country rather than a group. */
    private Optional<Name> holder(FactLine fact) {
        return fact.text().slots().stream().takeWhile(slot -> slot.type() != SlotType.STANCE).flatMap(slot -> bench.background().name(slot).stream())
                .filter(name -> name.type() != null && name.type() != CastType.GROUP).findFirst();
    }

    private void write(String stem, List<Pair> pairs, List<FactLine> facts) {
        bench.notes().add(Angle.MATCH, Difficulty.MEDIUM, facts.get(0).fact(), new Matching(stem, pairs, List.of()), facts, Map.of(), Map.of());
    }
}
