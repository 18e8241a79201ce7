package org.briefingroom.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Set;
import java.util.UUID;
import org.briefingroom.correction.CorrectionViews.AmendmentView;
import org.briefingroom.fact.Amendment;
import org.briefingroom.fact.Amendments;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.fact.FactSheets;
import org.briefingroom.people.Caller;

/** Lays out what a material correction touches. */
@ApplicationScoped
class AmendmentDesk {
    private static final Set<String> OTHERS = Set.of("quizzes", "making", "editions");

    /** What came back to be mended. */
    record Returned(String rule, String note, String problem) {
        static final Returned NOTHING = new Returned("keep", "", "");
    }

    @Inject
    Amendments amendments;
    @Inject
    FactLines lines;
    @Inject
    FactSheets sheets;
    @Inject
    Impact impact;
    @Inject
    Caller caller;

    /** Of whoever asks; nobody else finds it. */
    Amendment demand(String pack, UUID id) {
        return amendments.of(pack, id, caller.id()).orElseThrow(NotFoundException::new);
    }

    /** @param show questions, quizzes, making or editions */
    @Transactional
    AmendmentView view(String pack, UUID id, String show, Integer page, Returned returned) {
        var amendment = demand(pack, id);
        var shown = show != null && OTHERS.contains(show) ? show : "questions";
        var address = "/desk/packs/" + pack + "/amendments/" + id + "?show=" + shown;
        boolean isOther = OTHERS.contains(shown);
        return new AmendmentView(id, pack, amendment.fact(), before(amendment), after(amendment), amendment.why(), amendment.isReturn(), impact.counts(amendment.factId()), shown,
                isOther ? null : impact.questions(amendment.factId(), id, page, address), isOther ? impact.others(shown, amendment.factId(), page, address) : null,
                returned.rule(), returned.note(), returned.problem());
    }

    private FactLine before(Amendment amendment) {
        return lines.versionsOf(amendment.pack(), amendment.fact()).stream().filter(line -> line.number() == amendment.base()).findFirst().orElseThrow();
    }

    private FactLine after(Amendment amendment) {
        return amendment.isWithdrawal() ? null : amendment.isReturn() ? before(amendment) : sheets.trial(amendment.pack(), amendment.draft()).line();
    }
}
