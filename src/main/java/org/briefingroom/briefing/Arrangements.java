package org.briefingroom.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.fact.Packs;

/** Where the arrangements of briefings are kept: the file's, and beside it the browser's, which is shown where there is one. */
@ApplicationScoped
public class Arrangements {

    private static final String FILES = "'" + Arrangement.FILE + "'";

    @Inject
    EntityManager entities;
    @Inject
    Packs packs;
    @Inject
    FactLines lines;
    @Inject
    Clock clock;

    /** What is shown, with the facts that the pack holds; two statements. */
    @Transactional
    public Arrangement shown(String pack) {
        return shown(pack, lines.heldIn(pack));
    }

    /** One statement. */
    Arrangement shown(String pack, List<FactLine> held) {
        return of(pack, "b.shown", held);
    }

    /** What the file of the pack has, whether or not it is shown. */
    @Transactional
    public List<SectionDraft> ofFile(String pack) {
        return of(pack, FILES, lines.heldIn(pack)).sections();
    }

    private Arrangement of(String pack, String origin, List<FactLine> held) {
        var names = held.stream().collect(Collectors.toMap(FactLine::factId, FactLine::fact));
        var rows = entities.createQuery("select b, s, l from Briefing b left join BriefingSection s on s.place.packId = b.packId and s.place.origin = " + origin
                + " left join BriefingLine l on l.place.packId = s.place.packId and l.place.origin = s.place.origin and l.place.section = s.place.section"
                + " where b.packId = (select p.id from Pack p where p.slug = ?1) order by s.place.section, l.place.position", Object[].class).setParameter(1, pack).getResultList();
        var sections = new LinkedHashMap<BriefingSection, List<String>>();
        rows.stream().filter(row -> row[1] != null).forEach(row -> {
            var facts = sections.computeIfAbsent((BriefingSection) row[1], section -> new ArrayList<>());
            if (row[2] != null && names.containsKey(((BriefingLine) row[2]).factId())) {
                facts.add(names.get(((BriefingLine) row[2]).factId()));
            }
        });
        var briefing = rows.isEmpty() ? new Briefing() : (Briefing) rows.get(0)[0];
        return new Arrangement(briefing.revision(), briefing.editor(), briefing.arrangedAt(), sections.entrySet().stream().map(each -> each.getKey().draft(each.getValue())).toList());
    }

    /** Keeps what somebody arranged in the browser, unless what is shown is no longer what they began from. */
    @Transactional
    public boolean keep(String pack, int base, List<SectionDraft> sections, String editor) {
        var briefing = locked(pack);
        if (briefing.revision() != base) {
            return false;
        }
        arrange(pack, briefing, sections, editor);
        return true;
    }

    /** Puts this in place of whatever the browser had. */
    @Transactional
    public void replace(String pack, List<SectionDraft> sections, String editor) {
        arrange(pack, locked(pack), sections, editor);
    }

    private void arrange(String pack, Briefing briefing, List<SectionDraft> sections, String editor) {
        var held = lines.heldIn(pack);
        if (!shown(pack, held).sections().equals(sections)) {
            write(pack, Arrangement.BROWSER, sections, held);
            briefing.arrangedBy(editor, clock.instant());
        }
    }

    /** Lets the browser's arrangement go, so that the file's is shown; false when what is shown is another than they saw. */
    @Transactional
    public boolean takeFiles(String pack, int base) {
        var briefing = locked(pack);
        if (briefing.revision() != base || briefing.editor() == null) {
            return false;
        }
        write(pack, Arrangement.BROWSER, List.of(), List.of());
        briefing.letGo();
        return true;
    }

    /** What the file has from now on. Answers with the facts that it names and the pack does not hold: these are left out. */
    @Transactional
    public List<String> read(String pack, List<SectionDraft> sections) {
        var briefing = locked(pack);
        var held = lines.heldIn(pack);
        var names = held.stream().map(FactLine::fact).collect(Collectors.toSet());
        var known = sections.stream().map(section -> section.with(section.facts().stream().filter(names::contains).distinct().toList())).toList();
        if (!of(pack, FILES, held).sections().equals(known)) {
            write(pack, Arrangement.FILE, known, held);
            briefing.fileChanged();
        }
        return sections.stream().flatMap(section -> section.facts().stream()).filter(fact -> !names.contains(fact)).distinct().toList();
    }

    private Briefing locked(String pack) {
        var id = packs.named(pack).orElseThrow(NotFoundException::new).id();
        entities.createNativeQuery("insert into briefing (pack_id, revision) values (?1, 0) on conflict do nothing").setParameter(1, id).executeUpdate();
        var briefing = entities.find(Briefing.class, id);
        // Finding alone would lock the row and leave what was read of it before somebody else changed it.
        entities.refresh(briefing, LockModeType.PESSIMISTIC_WRITE);
        return briefing;
    }

    private void write(String pack, String origin, List<SectionDraft> sections, List<FactLine> held) {
        var id = packs.named(pack).orElseThrow().id();
        var ids = held.stream().collect(Collectors.toMap(FactLine::fact, Function.identity()));
        for (var type : List.of(BriefingLine.class, BriefingSection.class)) {
            entities.createQuery("from " + type.getSimpleName() + " e where e.place.packId = ?1 and e.place.origin = ?2", type).setParameter(1, id).setParameter(2, origin)
                    .getResultList().forEach(entities::remove);
        }
        entities.flush();
        for (int section = 0; section < sections.size(); section++) {
            var draft = sections.get(section);
            entities.persist(new BriefingSection(new BriefingSection.Place(id, origin, section + 1), draft));
            for (int position = 0; position < draft.facts().size(); position++) {
                entities.persist(new BriefingLine(new BriefingLine.Place(id, origin, section + 1, position + 1), ids.get(draft.facts().get(position)).factId()));
            }
        }
        entities.flush();
    }
}
