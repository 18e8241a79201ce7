package org.briefingroom.briefing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.fact.Packs;

/** Where briefings are kept. */
@ApplicationScoped
public class Briefings implements PanacheRepository<BriefingLine> {

    @Inject
    Packs packs;
    @Inject
    FactLines factLines;

    /**
     * Puts the sections of a pack's briefing in this order, in place of the order it had. Answers with the facts that it names
     * and the pack does not hold: these are left out.
     */
    @Transactional
    public List<String> arrange(String pack, List<SectionDraft> sections) {
        var packId = packs.named(pack).orElseThrow().id();
        var held = factLines.heldIn(pack).stream().collect(Collectors.toMap(FactLine::fact, FactLine::factId));
        delete("place.packId", packId);
        for (int section = 0; section < sections.size(); section++) {
            var facts = sections.get(section).facts().stream().filter(held::containsKey).distinct().toList();
            for (int position = 0; position < facts.size(); position++) {
                var place = new BriefingLine.Place(packId, section + 1, position + 1);
                persist(new BriefingLine(place, sections.get(section).title(), held.get(facts.get(position))));
            }
        }
        return sections.stream().flatMap(section -> section.facts().stream()).filter(fact -> !held.containsKey(fact)).distinct().toList();
    }

    /** The facts that stand in the briefing of a pack, by their ids; one statement. */
    @Transactional
    public Set<Long> factsIn(String pack) {
        return find("from BriefingLine l where l.place.packId = (select p.id from Pack p where p.slug = ?1)", pack).list().stream()
                .map(BriefingLine::factId).collect(Collectors.toSet());
    }

    /** The sections of a pack's briefing as they stand now, with the facts that the pack holds. */
    @Transactional
    public List<SectionDraft> sectionsOf(String pack) {
        return sections(pack, factLines.heldIn(pack)).entrySet().stream()
                .map(section -> new SectionDraft(section.getKey(), section.getValue().stream().map(FactLine::fact).toList())).toList();
    }

    /** The briefing of a pack as it stands now. */
    @Transactional
    public BriefingView read(String pack) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var held = factLines.heldIn(pack);
        return new BriefingLayout(held).view(line, sections(pack, held), packs.castOf(pack), packs.termsOf(pack));
    }

    private Map<String, List<FactLine>> sections(String pack, List<FactLine> held) {
        var byId = held.stream().collect(Collectors.toMap(FactLine::factId, Function.identity()));
        var sections = new LinkedHashMap<String, List<FactLine>>();
        find("from BriefingLine l where l.place.packId = (select p.id from Pack p where p.slug = ?1) "
                + "order by l.place.section, l.place.position", pack).list().stream()
                .filter(line -> byId.containsKey(line.factId()))
                .forEach(line -> sections.computeIfAbsent(line.title(), title -> new ArrayList<>()).add(byId.get(line.factId())));
        return sections;
    }
}
