package org.briefingroom.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.fact.Packs;
import org.briefingroom.fact.Packs.PackLine;

/** Briefings as they are read. */
@ApplicationScoped
public class Briefings {

    @Inject
    EntityManager entities;
    @Inject
    Packs packs;
    @Inject
    FactLines factLines;
    @Inject
    Arrangements arrangements;

    /** The facts that stand in the briefing of a pack, by their ids; one statement. */
    @Transactional
    public Set<Long> factsIn(String pack) {
        return entities.createQuery("""
                        select l.factId from BriefingLine l, Briefing b where b.packId = l.place.packId and b.shown = l.place.origin
                        and l.place.packId = (select p.id from Pack p where p.slug = ?1)""", Long.class)
                .setParameter(1, pack).getResultStream().collect(Collectors.toSet());
    }

    /** The briefing of a pack as it stands now. */
    @Transactional
    public BriefingView read(String pack) {
        return materials(pack).view();
    }

    /** A briefing as it is read, and what it is made of. */
    public record Materials(PackLine pack, List<FactLine> held, Arrangement arrangement, BriefingView view) {
    }

    /** Five statements, however many facts there are. */
    @Transactional
    public Materials materials(String pack) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var held = factLines.heldIn(pack);
        var shown = arrangements.shown(pack, held);
        return new Materials(line, held, shown, new BriefingLayout(held).view(line, shown.sections(), packs.castOf(pack), packs.termsOf(pack)));
    }
}
