package org.briefingroom.print.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.UUID;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.people.Caller;
import org.briefingroom.print.edition.AskedOnPaper;
import org.briefingroom.print.edition.Editions.QuizEdition;
import org.briefingroom.print.paper.MarkViews.Problem;
import org.briefingroom.print.paper.Marking.Outcome;
import org.briefingroom.print.paper.Marking.Sound;
import org.briefingroom.print.paper.PaperEntries.Entry;
import org.briefingroom.quiz.PaperSittings;

/** Corrects and withdraws the marks of papers that are in. */
@ApplicationScoped
class MarkCorrections {

    @Inject
    PaperDesk desk;
    @Inject
    Marking marking;
    @Inject
    PaperEntries entries;
    @Inject
    PaperSittings sittings;
    @Inject
    AuditLog log;
    @Inject
    Caller caller;

    /** The answers of a paper that is in, typed anew; what was typed before counts no more, and stays on record. */
    @Transactional
    Outcome correct(QuizEdition edition, UUID attempt, TypedPaper paper) {
        var before = demand(edition, attempt);
        var problems = new ArrayList<Problem>();
        var sound = new ArrayList<Sound>();
        Marking.read(edition, paper, desk.versions(edition.asked().stream().map(AskedOnPaper::version).distinct().toList()), problems, sound);
        if (problems.isEmpty() && !Marking.isSame(before, edition, paper)) {
            end(edition, before, "corrected", Act.CORRECTED);
            marking.keep(edition, sound.get(0), before.learner());
        }
        return new Outcome(problems.isEmpty() ? 1 : 0, problems);
    }

    @Transactional
    void withdraw(QuizEdition edition, UUID attempt) {
        end(edition, demand(edition, attempt), "withdrawn", Act.WITHDREW);
    }

    private Entry demand(QuizEdition edition, UUID attempt) {
        entries.hold(edition.id());
        return entries.of(edition.id()).values().stream().filter(entry -> entry.attempt().equals(attempt)).findFirst().orElseThrow(NotFoundException::new);
    }

    private void end(QuizEdition edition, Entry entry, String what, Act act) {
        entries.end(entry, what, caller.id());
        sittings.withdraw(entry.attempt(), entry.learner());
        log.note(act, "the marks of a paper of “" + edition.title() + "”, edition " + edition.code().spoken(), "/desk/editions/" + edition.code() + "/marks");
    }
}
