package org.briefingroom.curating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.fact.CitationReviews;
import org.briefingroom.fact.FactRows;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Caller;
import org.briefingroom.source.PastedTexts;
import org.briefingroom.source.SourceText;

/** Keeps the text that the caller pasted, and looks what of the citations it changes. */
@ApplicationScoped
class TextDesk {
    @Inject
    Packs packs;
    @Inject
    PastedTexts texts;
    @Inject
    CitationReviews reviews;
    @Inject
    FactRows rows;
    @Inject
    Caller caller;
    @Inject
    AuditLog log;

    /** Nobody's text but the caller's. */
    SourceText text(String pack) {
        return texts.of(pack, caller.id());
    }

    /** @param form as it was typed, or null; {@code stale} whether the text was pasted anew meanwhile */
    @Transactional
    CuratingPages.Text page(String pack, TextForm form, Findings findings, boolean stale) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var text = text(pack);
        return new CuratingPages.Text(line, text, form == null ? TextForm.of(text) : form, findings, stale, rows.toReview(pack), caller.mayChange(line.owner()));
    }

    /** Answers false, and keeps nothing, when it was pasted anew meanwhile. */
    @Transactional
    boolean paste(String pack, TextForm form) {
        var owner = packs.ownership(pack).orElseThrow(NotFoundException::new).ownerId();
        var kept = texts.keep(pack, caller.id(), form.base(), form.read(), owner != null);
        kept.ifPresent(change -> reviews.compare(pack, change.before(), change.after()));
        return kept.isPresent();
    }

    @Transactional
    void delete(String pack) {
        if (texts.forget(pack, caller.id())) {
            log.note(Act.DELETED, "the pasted text of the pack “" + pack + "”", "/desk/packs/" + pack + "/text");
        }
    }
}
