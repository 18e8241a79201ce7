package org.briefingroom.print.handout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.briefing.BriefingView.TermExplained;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Packs.CastLine;
import org.briefingroom.fact.Status;
import org.briefingroom.print.handout.HandoutView.Day;
import org.briefingroom.print.handout.HandoutView.Part;
import org.briefingroom.print.handout.HandoutView.Row;
import org.briefingroom.source.LooseDate;

/** Composes a handout of chosen facts, and numbers the source notes as they first come up. Each fact has one place in the text; numbers show it again, and in the full handout dates do too. */
final class Composition {
    private final BriefingView briefing;
    private final Length length;
    private final Set<Long> chosen;
    private final Company company;
    private final Set<Long> dated;
    private final Map<Long, Noted> noted = new LinkedHashMap<>();

    Composition(BriefingView briefing, Length length, Set<Long> chosen, Company company) {
        this.briefing = briefing;
        this.length = length;
        this.chosen = chosen;
        this.company = company;
        dated = length == Length.FULL ? Set.of() : briefing.timeline().stream().flatMap(day -> events(day)).map(Composition::id).collect(Collectors.toSet());
    }

    HandoutView view(Setting setting) {
        var keyPoints = briefing.sections().stream().limit(1).map(this::keyPoints).filter(part -> !part.isEmpty()).findFirst().orElse(null);
        var parts = briefing.sections().stream().skip(1).map(this::part).filter(part -> !part.isEmpty()).toList();
        var timeline = timeline();
        var topics = topics();
        var placed = Set.copyOf(noted.keySet());
        var terms = explaining().map(term -> new TermExplained(term.name(), note(term.fact().fact()))).collect(Collectors.partitioningBy(term -> placed.contains(id(term.fact()))));
        var notes = List.copyOf(noted.values());
        boolean hasNotes = briefing.sections().stream().anyMatch(section -> !section.note().isEmpty());
        return new HandoutView(briefing.pack(), asOf(), keyPoints, parts, topics, company.hasExtras() ? Figures.of(notes).stream().limit(length.figures()).toList() : List.of(), timeline, people(), terms.get(false), length == Length.FULL ? terms.get(true) : List.of(),
                company.hasExtras() ? new Discussion(notes).questions(length.questions(), asOf()) : List.of(), Bands.of(notes),
                new HandoutView.Left(notes.size(), Weights.order(briefing).size(), hasNotes && !company.hasNotes(), setting.address()), setting);
    }

    /** The latest date as of which a fact is held. */
    private String asOf() {
        return asOf(briefing).toString();
    }

    static LooseDate asOf(BriefingView briefing) {
        return briefing.notes().stream().map(note -> note.fact().asOf()).max((one, other) -> one.compareTo(other)).orElse(briefing.pack().source().published());
    }

    private boolean holds(Noted fact) {
        return chosen.contains(id(fact));
    }

    private static Long id(Noted fact) {
        return fact.fact().versionId();
    }

    private Noted note(FactLine fact) {
        return noted.computeIfAbsent(fact.versionId(), id -> new Noted(fact, noted.size() + 1));
    }

    private List<Noted> notes(Stream<Noted> facts) {
        return facts.filter(this::holds).map(fact -> note(fact.fact())).toList();
    }

    private Part keyPoints(BriefingView.Section section) {
        return new Part(section.number(), section.title(), notes(section.facts().stream()), List.of(), company.hasNotes() ? section.note() : List.of(), section.noteBy());
    }

    private Part part(BriefingView.Section section) {
        var facts = section.facts().stream().filter(fact -> !dated.contains(id(fact))).toList();
        return part(section.number(), section.title(), facts, company.hasNotes() ? section.note() : List.of(), section.noteBy());
    }

    private Part part(int number, String title, List<Noted> facts, List<String> note, String noteBy) {
        var lines = notes(facts.stream().filter(fact -> !isSaid(fact.fact())));
        var rows = notes(facts.stream().filter(fact -> isSaid(fact.fact()))).stream().map(row -> new Row(capitalised(row.fact().speaker()), row)).toList();
        return new Part(number, title, lines, rows, note, noteBy);
    }

    private static String capitalised(String speaker) {
        return Character.toTitleCase(speaker.charAt(0)) + speaker.substring(1);
    }

    private static boolean isSaid(FactLine fact) {
        return fact.status().needsSpeaker() && !fact.speakers().isEmpty();
    }

    private List<Day> timeline() {
        var above = length == Length.FULL ? Set.<Long>of() : Set.copyOf(noted.keySet());
        return briefing.timeline().stream().map(day -> new Day(day.date(), notes(events(day).filter(fact -> !above.contains(id(fact))))))
                .filter(day -> !day.facts().isEmpty()).toList();
    }

    private static Stream<Noted> events(BriefingView.Day day) {
        return day.facts().stream().filter(fact -> fact.fact().status() == Status.REPORTED);
    }

    private Stream<TermExplained> explaining() {
        return briefing.terms().stream().filter(term -> holds(term.fact()));
    }

    /** Facts that have no place yet, and will have none among the terms, topic by topic. */
    private List<Part> topics() {
        var placed = new HashSet<>(noted.keySet());
        explaining().forEach(term -> placed.add(id(term.fact())));
        int first = briefing.sections().size() + 1;
        return IntStream.range(0, briefing.tables().size()).mapToObj(i -> {
            var topic = briefing.tables().get(i);
            return part(first + i, topic.title(), topic.rows().stream().filter(row -> !placed.contains(id(row))).toList(), List.of(), null);
        }).filter(part -> !part.isEmpty()).toList();
    }

    /** Whoever speaks here; the whole cast where everything is printed. */
    private List<CastLine> people() {
        var speakers = Weights.speakers(noted.values().stream().map(Noted::fact));
        return !company.hasExtras() ? List.of() : briefing.people().stream().filter(person -> length == Length.FULL || speakers.contains(person.name())).toList();
    }
}
