package org.briefingroom.correction;

import static org.briefingroom.web.Rows.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.correction.CorrectionViews.Effect;
import org.briefingroom.correction.CorrectionViews.NoticeLine;
import org.briefingroom.fact.CorrectionNotes;
import org.briefingroom.quiz.Points;
import org.briefingroom.web.Paging;

/** What learners are told of corrections. Every query names the learner. */
@ApplicationScoped
@Transactional
class NoticeBook {
    private static final int A_PAGE = 20;
    private static final String SHARE = "(select g.id, g.new_share from regrade g where g.asked_question_id = q.id and g.correction_id %s m.correction_id order by g.id desc limit 1)";
    /** The score of each ended attempt in which a mark changed, before the correction and after it. */
    private static final String EFFECTS = """
            with touched as (select distinct r.correction_id, q.attempt_id from regrade r join asked_question q on q.id = r.asked_question_id join attempt t on t.id = q.attempt_id
                             join completion c on c.attempt_id = t.id where t.learner_id = :learner and r.correction_id in (:corrections))
            select m.correction_id, t.id as attempt, z.title, t.practises is not null as practice,
                   coalesce(sum(q.points * coalesce(old.new_share, a.share, 0)) filter (where old.id is null or old.new_share is not null), 0) as earned_before,
                   coalesce(sum(q.points) filter (where old.id is null or old.new_share is not null), 0) as possible_before,
                   coalesce(sum(q.points * coalesce(now.new_share, a.share, 0)) filter (where now.id is null or now.new_share is not null), 0) as earned_after,
                   coalesce(sum(q.points) filter (where now.id is null or now.new_share is not null), 0) as possible_after
            from touched m join attempt t on t.id = m.attempt_id join quiz_version z on z.id = t.quiz_version_id join asked_question q on q.attempt_id = t.id
                     left join answer a on a.asked_question_id = q.id left join lateral %s old on true left join lateral %s now on true
            where not exists (select from left_out l where l.asked_question_id = q.id)
            group by m.correction_id, t.id, z.title, t.started_at order by t.started_at""".formatted(SHARE.formatted("<"), SHARE.formatted("<="));

    /** A page of the list, the latest first. */
    record Page(List<NoticeLine> rows, Paging paging) {
    }

    @Inject
    EntityManager entities;
    @Inject
    CorrectionNotes notes;
    @Inject
    Clock clock;

    /** Four statements, however many there are. */
    @SuppressWarnings("unchecked")
    Page page(UUID learner, Integer page) {
        int wanted = page == null ? 1 : Math.max(1, page);
        List<Tuple> rows = entities.createNativeQuery("select n.correction_id, n.read_at is null as unread, count(*) over () as found from notice n where n.learner_id = :learner order by n.correction_id desc", Tuple.class)
                .setParameter("learner", learner).setFirstResult((wanted - 1) * A_PAGE).setMaxResults(A_PAGE).getResultList();
        var ids = rows.stream().map(row -> number(row, "correction_id")).toList();
        var corrections = notes.of(ids);
        var effects = effects(learner, ids);
        return new Page(rows.stream().map(row -> new NoticeLine(corrections.get(number(row, "correction_id")), effects.getOrDefault(number(row, "correction_id"), List.of()), row.get("unread", Boolean.class))).toList(),
                Paging.of(rows.isEmpty() ? 1 : wanted, A_PAGE, rows.isEmpty() ? 0 : number(rows.get(0), "found"), "/notices"));
    }

    @SuppressWarnings("unchecked")
    private Map<Long, List<Effect>> effects(UUID learner, Collection<Long> corrections) {
        return corrections.isEmpty() ? Map.of() : ((List<Tuple>) entities.createNativeQuery(EFFECTS, Tuple.class).setParameter("learner", learner).setParameter("corrections", corrections).getResultList()).stream()
                .collect(Collectors.groupingBy(row -> number(row, "correction_id"), Collectors.mapping(row -> new Effect(row.get("attempt", UUID.class), row.get("title", String.class),
                        row.get("practice", Boolean.class), points(row, "before"), points(row, "after")), Collectors.toList())));
    }

    private static String points(Tuple row, String when) {
        return new Points(BigDecimal.valueOf(row.get("earned_" + when, Number.class).doubleValue()), BigDecimal.valueOf(row.get("possible_" + when, Number.class).doubleValue())).toString();
    }

    /** Both corrections and answers to what was reported; one statement. */
    long unread(UUID learner) {
        return ((Number) entities.createNativeQuery("select (select count(*) from notice n where n.learner_id = :learner and n.read_at is null) "
                + "+ (select count(*) from learner_report r where r.learner_id = :learner and r.decision_id is not null and r.seen_at is null)", Long.class).setParameter("learner", learner).getSingleResult()).longValue();
    }

    void read(UUID learner) {
        entities.createNativeQuery("update notice set read_at = ?2 where learner_id = ?1 and read_at is null").setParameter(1, learner).setParameter(2, clock.instant()).executeUpdate();
        entities.createNativeQuery("update learner_report set seen_at = ?2 where learner_id = ?1 and decision_id is not null and seen_at is null").setParameter(1, learner).setParameter(2, clock.instant()).executeUpdate();
    }
}
