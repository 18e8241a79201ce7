package org.briefingroom.curating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.curating.FactViews.EditorView;
import org.briefingroom.curating.FactViews.TrialView;
import org.briefingroom.fact.CastBook;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.CitationReviews;
import org.briefingroom.fact.FactBook;
import org.briefingroom.fact.FactSheets;
import org.briefingroom.fact.PackDraft.CastDraft;
import org.briefingroom.fact.PackDraft.TopicDraft;
import org.briefingroom.fact.Packs;
import org.briefingroom.fact.TopicBook;
import org.briefingroom.people.Caller;
import org.briefingroom.source.PastedTexts;

/** The editor of a fact, new or held: lays it out, adds what is missing from the pack, and keeps it. */
@ApplicationScoped
class FactDesk {

    /** What was made of what was typed: the form to go on with, what is wrong, and the fact's name where it is kept. */
    record Result(FactForm form, Findings findings, boolean stale, String fact, String told) {
    }

    @Inject
    Packs packs;
    @Inject
    FactBook book;
    @Inject
    FactSheets sheets;
    @Inject
    CastBook cast;
    @Inject
    TopicBook topics;
    @Inject
    PastedTexts texts;
    @Inject
    CitationReviews reviews;
    @Inject
    Caller caller;
    @Inject
    AuditLog log;

    /** @param fact null for a new one; {@code trial} null where it is not asked for */
    @Transactional
    EditorView view(String pack, String fact, Result result, TrialView trial) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var choices = sheets.choices(pack);
        var sheet = fact == null ? null : sheets.sheet(pack, fact);
        boolean changeable = caller.mayChange(line.owner()) && (sheet != null || !choices.fromFile());
        var form = result.form() != null ? result.form() : FactForm.of(sheet, choices);
        return new EditorView(line, sheet, form, result.findings(), result.stale(), result.told(), choices, texts.of(pack, caller.id()), trial,
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

    /** Adds the topic and the member of the cast that the form names newly. */
    @Transactional
    Result add(String pack, FactForm form) {
        var added = form.added();
        var type = CastType.named(added.type());
        var findings = new Findings().atMost("newTopic", added.topic(), TopicForm.LONGEST_TITLE).atMost("castName", added.name(), CastForm.LONGEST_NAME)
                .when(!added.name().isEmpty() && type.isEmpty(), "castType", "There is no such type.", "Choose person, organisation, country, place or group.");
        if (!findings.isEmpty()) {
            return new Result(form, findings, false, null, "");
        }
        var told = new StringBuilder();
        var topic = form.topic();
        if (!added.topic().isEmpty()) {
            topic = topics.add(pack, new TopicDraft("", added.topic(), false));
            told.append("The topic “").append(added.topic()).append("” is added. ");
        }
        if (!added.name().isEmpty()) {
            var slug = cast.add(pack, new CastDraft("", added.name(), type.orElseThrow(), null, null, null, List.of(), List.of()));
            told.append(added.name()).append(" is in the cast now; marks name them as ").append(slug).append(". ");
        }
        return new Result(form.with(topic, FactForm.Added.NOBODY), findings, false, null, told.toString().strip());
    }

    /** @param fact null for a new one */
    @Transactional
    Result keep(String pack, String fact, FactForm form, String told) {
        var findings = form.findings(fact != null);
        if (!findings.isEmpty()) {
            return new Result(form, findings, false, null, told);
        }
        var draft = form.draft(fact, sheets.choices(pack));
        var outcome = fact == null ? book.write(pack, draft, caller.name()) : book.correct(pack, draft, form.reason(), form.base(), caller.name());
        if (outcome.isKept() && fact != null) {
            note(Act.CORRECTED, pack, fact, "");
        }
        return new Result(form, findings.and(FactForm.here(outcome.findings())), outcome.stale(), outcome.isKept() ? outcome.fact() : null, told);
    }

    @Transactional
    void decide(String pack, String fact, boolean takeFile) {
        book.decide(pack, fact, takeFile, caller.name());
        note(Act.DECIDED, pack, fact, "");
    }

    /** Answers false when it was corrected, or taken out, meanwhile. */
    @Transactional
    boolean withdraw(String pack, String fact, int base, String reason) {
        boolean done = book.withdraw(pack, fact, base);
        if (done) {
            note(Act.WITHDREW, pack, fact, ": " + reason);
        }
        return done;
    }

    @Transactional
    void takeBack(String pack, String fact) {
        book.takeBack(pack, fact);
        note(Act.CORRECTED, pack, fact, ", which is held again");
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
