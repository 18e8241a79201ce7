package org.briefingroom.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.briefing.BriefingView.Day;
import org.briefingroom.briefing.BriefingView.Figure;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.briefing.BriefingView.Section;
import org.briefingroom.briefing.BriefingView.TermExplained;
import org.briefingroom.briefing.BriefingView.TopicTable;
import org.briefingroom.fact.FactLine;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.Packs.CastLine;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.fact.Packs.TermLine;
import org.briefingroom.fact.SlotType;

/** Lays the facts held in a pack out as a briefing, and numbers the source notes as they first come up. */
final class BriefingLayout {
    /** The height of one date in the picture of the timeline. */
    static final int STEP = 48;

    private final List<FactLine> held;
    private final Map<Long, Noted> noted = new LinkedHashMap<>();

    BriefingLayout(List<FactLine> held) {
        this.held = held;
    }

    BriefingView view(PackLine pack, List<SectionDraft> sections, List<CastLine> people, List<TermLine> terms) {
        return new BriefingView(pack, sections(sections), tables(), timeline(), figures(), people, terms(terms),
                List.copyOf(noted.values()));
    }

    private Noted note(FactLine fact) {
        return noted.computeIfAbsent(fact.versionId(), id -> new Noted(fact, noted.size() + 1));
    }

    private List<Section> sections(List<SectionDraft> drafts) {
        var byName = byName();
        var sections = new ArrayList<Section>();
        for (var draft : drafts) {
            var facts = draft.facts().stream().filter(byName::containsKey).map(byName::get).map(this::note).toList();
            sections.add(new Section(sections.size() + 1, draft.title(), facts, draft.hasNote() ? List.of(draft.note().split("\\R+")) : List.of(), draft.noteBy()));
        }
        return sections;
    }

    private Map<String, FactLine> byName() {
        return held.stream().collect(Collectors.toMap(FactLine::fact, Function.identity()));
    }

    private List<TopicTable> tables() {
        var byTopic = held.stream().collect(Collectors.groupingBy(FactLine::topic, LinkedHashMap::new, Collectors.toList()));
        return byTopic.entrySet().stream()
                .map(topic -> new TopicTable(topic.getKey().slug(), topic.getKey().title(), topic.getValue().stream().map(this::note).toList()))
                .toList();
    }

    private List<Day> timeline() {
        var byDate = new TreeMap<LooseDate, List<Noted>>();
        for (var fact : held) {
            fact.text().slots(SlotType.DATE).stream().map(slot -> new LooseDate(slot.value())).distinct()
                    .forEach(date -> byDate.computeIfAbsent(date, key -> new ArrayList<>()).add(note(fact)));
        }
        var days = new ArrayList<Day>();
        byDate.forEach((date, facts) -> days.add(new Day(date.toString(), date.iso(), facts, days.size() * STEP + STEP / 2)));
        return days;
    }

    private List<Figure> figures() {
        return held.stream()
                .flatMap(fact -> fact.text().slots(SlotType.NUMBER).stream().map(slot -> new Figure(slot.words(), note(fact))))
                .toList();
    }

    private List<TermExplained> terms(List<TermLine> terms) {
        var byName = byName();
        return terms.stream().map(term -> explained(term, byName.get(term.fact()))).filter(Objects::nonNull).toList();
    }

    private TermExplained explained(TermLine term, FactLine fact) {
        return fact == null ? null : new TermExplained(term.name(), note(fact));
    }
}
