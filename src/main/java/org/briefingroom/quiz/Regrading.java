package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.briefingroom.fact.RegradeRule;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.kinds.SecondMarking;

/** Says what answers earn since a correction. The marks that were given stay, and so do the pages of finished attempts. */
@ApplicationScoped
@Transactional
public class Regrading {
    /** In place of one attempt. */
    private static final UUID EVERY = new UUID(0, 0);
    private static final String OF_ATTEMPT = " and :attempt in (e.attempt_id, '" + EVERY + "')";
    private static final String GIVEN = """
            select e.asked_question_id as asked, e.question_version_id as version, e.share, cast(a.response as text) as response
            from effective_answer e join answer a on a.asked_question_id = e.asked_question_id
            where e.question_version_id in (:versions) and e.counts""" + OF_ATTEMPT + " order by 1";
    private static final String ADD = """
            insert into regrade (asked_question_id, correction_id, rule, old_share, new_share)
            select asked, :correction, :rule, was, now from unnest(cast(:asked as bigint[]), cast(:was as float8[]), cast(:now as float8[])) as t (asked, was, now)""";
    private static final String DROP = """
            insert into regrade (asked_question_id, correction_id, rule, old_share, new_share)
            select e.asked_question_id, :correction, 'drop', coalesce(e.share, 0), null from effective_answer e
            where e.question_version_id in (:versions) and e.counts
              and (e.share is not null or exists (select from completion c where c.attempt_id = e.attempt_id))""" + OF_ATTEMPT + " order by 1";

    /** What a correction makes of answers. @param keys by the versions that were asked, the one by whose key they are marked */
    private record Plan(long correction, RegradeRule rule, Map<Long, Long> keys) {
    }

    @Inject
    EntityManager entities;
    @Inject
    QuestionBank bank;

    /**
     * Marks what was answered anew. What was asked so differently that the new key says nothing of it keeps its mark.
     *
     * @param rule DROP, by which these count for nobody any more; RE_MARK; or ACCEPT_BOTH, by which nobody loses
     * @param keys by the versions of questions that were asked, the version by whose key they are marked, or null by DROP
     */
    public void of(long correction, RegradeRule rule, Map<Long, Long> keys) {
        if (!keys.isEmpty()) {
            var asked = List.copyOf(keys.keySet());
            entities.createNativeQuery("insert into regrade_plan (correction_id, question_version_id, key_version_id) select :correction, asked, key from unnest(cast(:asked as bigint[]), cast(:keys as bigint[])) as t (asked, key)")
                    .setParameter("correction", correction).setParameter("asked", asked.toArray(Long[]::new)).setParameter("keys", asked.stream().map(keys::get).toArray(Long[]::new)).executeUpdate();
            carryOut(new Plan(correction, rule, keys), EVERY);
        }
    }

    /** Of an attempt that was written before corrections and is typed in after them: each has the effect that it would have had. */
    void ofLate(UUID attempt) {
        var plans = new LinkedHashMap<Long, Plan>();
        rows(entities.createNativeQuery("select p.correction_id, c.rule, p.question_version_id as asked, p.key_version_id as key from asked_question q join regrade_plan p on p.question_version_id = q.question_version_id "
                + "join correction c on c.id = p.correction_id where q.attempt_id = :attempt order by 1", Tuple.class).setParameter("attempt", attempt))
                .forEach(row -> plans.computeIfAbsent(number(row, "correction_id"), id -> new Plan(id, RegradeRule.named(row.get("rule", String.class)).orElseThrow(), new LinkedHashMap<>()))
                        .keys().put(number(row, "asked"), number(row, "key")));
        plans.values().forEach(plan -> carryOut(plan, attempt));
    }

    private void carryOut(Plan plan, UUID attempt) {
        if (plan.rule() == RegradeRule.DROP) {
            entities.createNativeQuery(DROP).setParameter("correction", plan.correction()).setParameter("versions", plan.keys().keySet()).setParameter("attempt", attempt).executeUpdate();
        } else {
            mark(plan, attempt);
        }
    }

    private void mark(Plan plan, UUID attempt) {
        var ids = new HashSet<>(plan.keys().keySet());
        ids.addAll(plan.keys().values());
        var versions = bank.versions(ids);
        var asked = new ArrayList<Long>();
        var was = new ArrayList<Double>();
        var now = new ArrayList<Double>();
        rows(entities.createNativeQuery(GIVEN, Tuple.class).setParameter("versions", plan.keys().keySet()).setParameter("attempt", attempt)).forEach(row -> {
            double share = row.get("share", Number.class).doubleValue();
            var before = versions.get(number(row, "version"));
            SecondMarking.of(before.content(), versions.get(plan.keys().get(before.id())).content(), new ResponseColumn().convertToEntityAttribute(row.get("response", String.class)))
                    .map(mark -> plan.rule() == RegradeRule.ACCEPT_BOTH ? Math.max(share, mark.share()) : mark.share()).ifPresent(earned -> {
                        asked.add(number(row, "asked"));
                        was.add(share);
                        now.add(earned);
                    });
        });
        if (!asked.isEmpty()) {
            entities.createNativeQuery(ADD).setParameter("correction", plan.correction()).setParameter("rule", plan.rule().word()).setParameter("asked", asked.toArray(Long[]::new))
                    .setParameter("was", was.toArray(Double[]::new)).setParameter("now", now.toArray(Double[]::new)).executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static Long number(Tuple row, String name) {
        var number = row.get(name, Number.class);
        return number == null ? null : number.longValue();
    }
}
