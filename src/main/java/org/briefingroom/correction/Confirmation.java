package org.briefingroom.correction;

import static org.briefingroom.web.Rows.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.fact.Amendment;
import org.briefingroom.fact.Amendments;
import org.briefingroom.fact.Cause;
import org.briefingroom.fact.FactBook;
import org.briefingroom.fact.RegradeRule;
import org.briefingroom.people.Caller;
import org.briefingroom.quiz.LiveQuestions;
import org.briefingroom.quiz.Regrading;

/**
 * Makes a material correction, in one transaction: the fact, its questions and quizzes, open attempts, marks, notices and the
 * log. Open attempts, cards and notices follow by {@link org.briefingroom.fact.Corrected}.
 */
@ApplicationScoped
class Confirmation {
    private static final String RESTING = "select g.question_version_id as version, v.question_id as question, bool_or(g.option is null) as key "
            + "from question_ground g join question_version v on v.id = g.question_version_id where g.fact_version_id in " + Met.WORDINGS + " group by 1, 2";

    @Inject
    FactBook book;
    @Inject
    Amendments amendments;
    @Inject
    Rekeying rekeying;
    @Inject
    LiveQuestions live;
    @Inject
    Regrading regrading;
    @Inject
    EntityManager entities;
    @Inject
    Caller caller;
    @Inject
    AuditLog log;

    /** Answers false, with nothing changed, when the fact was corrected or taken out meanwhile. */
    @Transactional
    boolean of(Amendment amendment, RegradeRule rule, String note) {
        var outcome = outcome(amendment, new Cause(true, amendment.why(), note.isEmpty() ? null : note, rule, caller.name()));
        if (!outcome.isKept()) {
            return false;
        }
        var asked = rekeying.publish(amendment);
        live.check(amendment.pack());
        if (outcome.correction() != null && !amendment.isReturn()) {
            regrade(amendment.factId(), outcome.correction(), rule, asked);
        }
        amendments.end(amendment);
        log.note(amendment.isWithdrawal() ? Act.WITHDREW : Act.CORRECTED, "the fact “" + amendment.fact() + "” of the pack “" + amendment.pack() + "” (material): " + amendment.why(),
                "/desk/packs/" + amendment.pack() + "/facts/" + amendment.fact());
        return true;
    }

    private FactBook.Outcome outcome(Amendment amendment, Cause cause) {
        if (amendment.isReturn()) {
            return book.takeBack(amendment.pack(), amendment.fact(), amendment.base(), cause);
        }
        return amendment.isWithdrawal() ? book.withdraw(amendment.pack(), amendment.fact(), amendment.base(), cause) : book.correct(amendment.pack(), amendment.draft(), amendment.base(), cause);
    }

    /** @param asked the versions in which questions are asked from now on, by the questions' ids */
    private void regrade(long fact, long correction, RegradeRule rule, Map<Long, Long> asked) {
        if (rule == RegradeRule.KEEP) {
            return;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> resting = entities.createNativeQuery(RESTING, Tuple.class).setParameter("fact", fact).setParameter("correction", correction).getResultList();
        var keys = new HashMap<Long, Long>();
        resting.stream().filter(row -> asked.containsKey(number(row, "question")) || rule == RegradeRule.DROP && row.get("key", Boolean.class))
                .forEach(row -> keys.put(number(row, "version"), rule == RegradeRule.DROP ? null : asked.get(number(row, "question"))));
        regrading.of(correction, rule, keys);
    }
}
