package org.briefingroom.curating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.briefingroom.curating.FactViews.EditorView;
import org.briefingroom.curating.FactViews.TrialView;
import org.briefingroom.fact.CitationReviews;
import org.briefingroom.fact.Corrections;
import org.briefingroom.fact.FactBook;
import org.briefingroom.fact.FactSheets;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Caller;
import org.briefingroom.source.PastedTexts;

/** The editor of a fact, new or held: lays it out, adds what is missing from the pack, and keeps it. */
@ApplicationScoped
class FactDesk {

    /** What was made of what was typed: the form to go on with, what is wrong, and the fact's name where it is kept. @param amendment that waits for its confirmation, or null */
    record Result(FactForm form, Findings findings, boolean stale, String fact, String told, UUID amendment) {

        Result(FactForm form, Findings findings, boolean stale, String fact, String told) {
            this(form, findings, stale, fact, told, null);
        }
    }

    @Inject
    Packs packs;
    @Inject
    FactBook book;
    @Inject
    Corrections changes;
    @Inject
    FactSheets sheets;
    @Inject
    Newcomers newcomers;
    @Inject
    PastedTexts texts;
    @Inject
    CitationReviews reviews;
    @Inject
    Caller caller;
    @Inject
    Correcting correcting;
    @Inject
    Preview preview;
    @Inject
    TransactionSynchronizationRegistry transaction;

    /** @param fact null for a new one; {@code trial} null where it is not asked for */
    @Transactional
    EditorView view(String pack, String fact, Result result, TrialView trial) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var choices = sheets.choices(pack);
        var sheet = fact == null ? null : sheets.sheet(pack, fact);
        boolean changeable = caller.mayChange(line.owner()) && (sheet != null || !choices.fromFile());
        var form = result.form() != null ? result.form() : FactForm.of(sheet, choices);
        return new EditorView(line, sheet, form, result.findings(), result.stale(), result.told(), fact != null && changes.isShown(pack, fact), choices, texts.of(pack, caller.id()), trial,
                fact == null ? List.of() : reviews.passagesOf(pack, fact), changeable);
    }

    FactForm blank(String pack, String topic, String at) {
        return FactForm.blank(sheets.choices(pack), topic, at);
    }

    /** What is said above the form after a fact was kept: how it reads, and whether it is too near to the article. */
    @Transactional
    String kept(String pack, String fact) {
        var sheet = sheets.sheet(pack, fact);
        var copied = Copying.of(sheet.fact().text(), texts.of(pack, caller.id()));
        return "Kept: “" + sheet.fact().sentence() + "”" + (copied.isEmpty() ? "" : " These words are the article’s, one after the other: “" + String.join("”, “", copied) + "”. Say them in your own.");
    }

    /** Tries what is written as if it were kept, with whatever it names newly; nothing is. @param fact null for a new one */
    @Transactional
    Preview.Tried tried(String pack, String fact, FactForm form) {
        var added = newcomers.add(pack, form);
        var tried = added.findings().isEmpty() ? preview.of(pack, fact, added.form()) : new Preview.Tried(null, added.findings());
        transaction.setRollbackOnly();
        return tried;
    }

    /** Keeps the fact and whatever it names newly, or neither. @param fact null for a new one */
    @Transactional
    Result keep(String pack, String fact, FactForm form) {
        var added = newcomers.add(pack, form);
        var result = added.findings().isEmpty() ? write(pack, fact, added.form()) : added;
        if (result.fact() != null || result.amendment() != null) {
            return result;
        }
        transaction.setRollbackOnly();
        return new Result(form, result.findings(), result.stale(), null, "");
    }

    private Result write(String pack, String fact, FactForm form) {
        var findings = form.findings(fact != null);
        if (!findings.isEmpty()) {
            return new Result(form, findings, false, null, "");
        }
        var draft = form.draft(fact, sheets.choices(pack));
        if (fact != null) {
            return correcting.correct(pack, fact, form, draft);
        }
        var outcome = book.write(pack, draft, caller.name());
        return new Result(form, findings.and(FactForm.here(outcome.findings())), false, outcome.isKept() ? outcome.fact() : null, "");
    }
}
