package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.briefingroom.fact.RegradeRule;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.SecondMarking;

/** Says what answers earn since a correction. The marks that were given stay, and so do the pages of finished attempts. */
@ApplicationScoped
@Transactional
public class Regrading {
    private static final String GIVEN = """
            select e.asked_question_id, e.question_version_id, e.share, cast(a.response as text) as response
            from effective_answer e join answer a on a.asked_question_id = e.asked_question_id
            where e.question_version_id in (:versions) and e.counts order by e.asked_question_id""";
    private static final String ADD = """
            insert into regrade (asked_question_id, correction_id, rule, old_share, new_share)
            select asked, :correction, :rule, was, now from unnest(cast(:asked as bigint[]), cast(:was as float8[]), cast(:now as float8[])) as t (asked, was, now)""";

    @Inject
    EntityManager entities;
    @Inject
    QuestionBank bank;

    /** These question versions count for nobody any more, wherever they were answered or missed. */
    public void drop(long correction, Collection<Long> versions) {
        if (!versions.isEmpty()) {
            entities.createNativeQuery("""
                            insert into regrade (asked_question_id, correction_id, rule, old_share, new_share)
                            select e.asked_question_id, :correction, 'drop', coalesce(e.share, 0), null from effective_answer e
                            where e.question_version_id in (:versions) and e.counts
                              and (e.share is not null or exists (select from completion c where c.attempt_id = e.attempt_id)) order by 1""")
                    .setParameter("correction", correction).setParameter("versions", versions).executeUpdate();
        }
    }

    /**
     * Marks answers anew. What was asked so differently that the new key says nothing of it keeps its mark.
     *
     * @param rule RE_MARK, or ACCEPT_BOTH, by which nobody loses
     * @param keys the question as it is asked now, by the versions that were answered
     */
    @SuppressWarnings("unchecked")
    public void mark(long correction, RegradeRule rule, Map<Long, Content> keys) {
        if (keys.isEmpty()) {
            return;
        }
        var before = bank.versions(keys.keySet());
        var asked = new ArrayList<Long>();
        var was = new ArrayList<Double>();
        var now = new ArrayList<Double>();
        ((List<Tuple>) entities.createNativeQuery(GIVEN, Tuple.class).setParameter("versions", keys.keySet()).getResultList()).forEach(row -> {
            var version = row.get("question_version_id", Number.class).longValue();
            double share = row.get("share", Number.class).doubleValue();
            SecondMarking.of(before.get(version).content(), keys.get(version), new ResponseColumn().convertToEntityAttribute(row.get("response", String.class)))
                    .map(mark -> rule == RegradeRule.ACCEPT_BOTH ? Math.max(share, mark.share()) : mark.share()).ifPresent(earned -> {
                        asked.add(row.get("asked_question_id", Number.class).longValue());
                        was.add(share);
                        now.add(earned);
                    });
        });
        if (!asked.isEmpty()) {
            entities.createNativeQuery(ADD).setParameter("correction", correction).setParameter("rule", rule.word()).setParameter("asked", asked.toArray(Long[]::new))
                    .setParameter("was", was.toArray(Double[]::new)).setParameter("now", now.toArray(Double[]::new)).executeUpdate();
        }
    }
}
