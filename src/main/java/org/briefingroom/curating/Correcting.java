package org.briefingroom.curating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.curating.FactDesk.Result;
import org.briefingroom.fact.Amendments;
import org.briefingroom.fact.Cause;
import org.briefingroom.fact.CitationReviews;
import org.briefingroom.fact.Corrections;
import org.briefingroom.fact.FactBook;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.FactSheets;
import org.briefingroom.people.Caller;

/** Corrects facts that are held, takes them out and back. What learners could have met is changed materially only once what it touches was seen. */
@ApplicationScoped
class Correcting {

    @Inject
    FactBook book;
    @Inject
    FactSheets sheets;
    @Inject
    Corrections changes;
    @Inject
    Amendments amendments;
    @Inject
    CitationReviews reviews;
    @Inject
    Caller caller;
    @Inject
    AuditLog log;

    /** @param draft as the form says it */
    @Transactional
    Result correct(String pack, String fact, FactForm form, FactDraft draft) {
        if (changes.isShown(pack, fact)) {
            return correctShown(pack, fact, form, draft);
        }
        return corrected(pack, fact, form, book.correct(pack, draft, form.base(), Cause.editorial(form.reason(), caller.name())), "");
    }

    private Result corrected(String pack, String fact, FactForm form, FactBook.Outcome outcome, String more) {
        if (outcome.isKept()) {
            note(Act.CORRECTED, pack, fact, more);
        }
        return new Result(form, new Findings().and(FactForm.here(outcome.findings())), outcome.stale(), outcome.isKept() ? fact : null, "");
    }

    /** Learners could have met it: whoever corrects it says which kind of change it is, and a material one waits until they saw what it touches. */
    private Result correctShown(String pack, String fact, FactForm form, FactDraft draft) {
        var held = sheets.sheet(pack, fact);
        if (held.base() != form.base() || held.withdrawn()) {
            return new Result(form, new Findings(), true, null, "");
        }
        var findings = ChangeKind.findings(form.change(), held.draft(), draft).and(FactForm.here(sheets.trial(pack, draft).findings()));
        if (!findings.isEmpty()) {
            return new Result(form, findings, false, null, "");
        }
        if (form.change().equals(ChangeKind.MATERIAL)) {
            return new Result(form, findings, false, null, "", amendments.begin(pack, fact, form.base(), draft, form.reason(), caller.id()));
        }
        return corrected(pack, fact, form, book.correct(pack, draft, form.base(), Cause.editorial(form.reason(), caller.name())), " (editorial): " + form.reason());
    }

    /** Between the browser and the file. Of what learners could have met, whoever takes the file's wording says which kind of change that is, too. */
    @Transactional
    Result decide(String pack, String fact, Taken taken) {
        if (taken.isFile() && changes.isShown(pack, fact)) {
            var held = sheets.sheet(pack, fact);
            var offered = book.offered(pack, fact);
            var findings = ChangeKind.ofTaken(taken, held.draft(), offered);
            if (!findings.isEmpty() || taken == Taken.OTHER) {
                return new Result(null, findings, false, null, "", findings.isEmpty() ? amendments.begin(pack, fact, held.base(), offered, "The wording of the pack’s file is taken.", caller.id()) : null);
            }
        }
        book.decide(pack, fact, taken.isFile(), caller.name());
        note(Act.DECIDED, pack, fact, "");
        return new Result(null, new Findings(), false, fact, "");
    }

    /** Stale when it was corrected, or taken out, meanwhile. What learners could have met waits until what it touches was seen. */
    @Transactional
    Result withdraw(String pack, String fact, int base, String reason) {
        var held = sheets.sheet(pack, fact);
        if (held.base() == base && !held.withdrawn() && changes.isShown(pack, fact)) {
            return new Result(null, new Findings(), false, null, "", amendments.begin(pack, fact, base, null, reason, caller.id()));
        }
        boolean done = book.withdraw(pack, fact, base, Cause.material(reason, caller.name())).isKept();
        if (done) {
            note(Act.WITHDREW, pack, fact, ": " + reason);
        }
        return new Result(null, new Findings(), !done, done ? fact : null, "");
    }

    /** Likewise. */
    @Transactional
    Result takeBack(String pack, String fact, int base, String reason) {
        var held = sheets.sheet(pack, fact);
        if (held.base() == base && held.withdrawn() && changes.isShown(pack, fact)) {
            return new Result(null, new Findings(), false, null, "", amendments.begin(pack, fact, base, held.draft(), reason, caller.id()));
        }
        boolean done = book.takeBack(pack, fact, base, Cause.material(reason, caller.name())).isKept();
        if (done) {
            note(Act.CORRECTED, pack, fact, ", which is held again: " + reason);
        }
        return new Result(null, new Findings(), !done, done ? fact : null, "");
    }

    @Transactional
    void confirm(String pack, String fact, int passage) {
        if (!reviews.confirm(pack, fact, passage, caller.name())) {
            throw new NotFoundException();
        }
    }

    private void note(Act act, String pack, String fact, String more) {
        log.note(act, "the fact “" + fact + "” of the pack “" + pack + "”" + more, "/desk/packs/" + pack + "/facts/" + fact);
    }
}
