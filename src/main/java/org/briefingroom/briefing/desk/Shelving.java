package org.briefingroom.briefing.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.briefing.Arrangements;
import org.briefingroom.fact.Packs;
import org.briefingroom.web.Refusal;

/** Puts a briefing on the shelf, and takes it off again. Its facts stay either way. */
@ApplicationScoped
class Shelving {

    @Inject
    Arrangements arrangements;
    @Inject
    Packs packs;
    @Inject
    AuditLog log;

    /** Only what has lines; each of them rests on a fact that is held. */
    @Transactional
    void putOn(String pack) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        if (arrangements.shown(pack).sections().stream().allMatch(section -> section.facts().isEmpty())) {
            throw new Refusal(Status.CONFLICT, "The briefing has no lines yet", "Nobody would learn anything from it. Put at least one fact into a section, and then put the briefing on the shelf.",
                    Arranging.page(pack), "Back to the briefing");
        }
        if (packs.shelve(pack, true)) {
            log.note(Act.PUBLISHED, "the briefing “" + line.title() + "”", "/briefings/" + pack);
        }
    }

    @Transactional
    void takeOff(String pack) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        if (packs.shelve(pack, false)) {
            log.note(Act.WITHDREW, "the briefing “" + line.title() + "” from the shelf", Arranging.page(pack));
        }
    }
}
