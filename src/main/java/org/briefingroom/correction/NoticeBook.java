package org.briefingroom.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.correction.CorrectionViews.Effect;
import org.briefingroom.correction.CorrectionViews.NoticeLine;
import org.briefingroom.fact.CorrectionNotes;
import org.briefingroom.quiz.Points;
import org.briefingroom.web.Paging;
import org.briefingroom.web.Rows;

/** What learners are told of corrections. Every query names the learner. */
@ApplicationScoped
@Transactional
class NoticeBook {
    private static final int A_PAGE = 20;
    private static final String SHARE = "(select g.id, g.new_share from regrade g where g.asked_question_id = q.id and g.correction_id %s m.correction_id order by g.id desc limit 1)";
    /** What was told, and the score of each ended attempt in which it changed a mark, before the correction and after it. */
    private static final String TOLD = """
            with told as (select n.correction_id, n.read_at is null as unread, count(*) over () as found from notice n where n.learner_id = :learner order by n.correction_id desc offset :offset limit :most),
                 touched as (select distinct r.correction_id, q.attempt_id from told n join regrade r on r.correction_id = n.correction_id join asked_question q on q.id = r.asked_question_id
                             join attempt t on t.id = q.attempt_id join completion c on c.attempt_id = t.id where t.learner_id = :learner),
                 effect as (select m.correction_id, t.id as attempt, t.started_at, z.title, t.practises is not null as practice,
                   coalesce(sum(q.points * coalesce(old.new_share, a.share, 0)) filter (where old.id is null or old.new_share is not null), 0) as earned_before,
                   coalesce(sum(q.points) filter (where old.id is null or old.new_share is not null), 0) as possible_before,
                   coalesce(sum(q.points * coalesce(now.new_share, a.share, 0)) filter (where now.id is null or now.new_share is not null), 0) as earned_after,
                   coalesce(sum(q.points) filter (where now.id is null or now.new_share is not null), 0) as possible_after
            from touched m join attempt t on t.id = m.attempt_id join quiz_version z on z.id = t.quiz_version_id join asked_question q on q.attempt_id = t.id
                     left join answer a on a.asked_question_id = q.id left join lateral %s old on true left join lateral %s now on true
            where not exists (select from left_out l where l.asked_question_id = q.id)
            group by m.correction_id, t.id, z.title, t.started_at)
            select n.correction_id, n.unread, n.found, e.attempt, e.title, e.practice, e.earned_before, e.possible_before, e.earned_after, e.possible_after from told n left join effect e using (correction_id) order by n.correction_id desc, e.started_at, e.attempt""".formatted(SHARE.formatted("<"), SHARE.formatted("<="));

    /** A page of the list, the latest first. */
    record Page(List<NoticeLine> rows, Paging paging) {
    }

    @Inject
    EntityManager entities;
    @Inject
    CorrectionNotes notes;
    @Inject
    Clock clock;

    /** Two statements, however many there are. */
    Page page(UUID learner, Integer page) {
        int wanted = page == null ? 1 : Math.max(1, page);
        var told = told(learner, wanted);
        var corrections = notes.of(told.keySet());
        var rows = told.entrySet().stream().map(each -> new NoticeLine(corrections.get(each.getKey()), effects(each.getValue()), each.getValue().get(0).get("unread", Boolean.class))).toList();
        return new Page(rows, Paging.of(rows.isEmpty() ? 1 : wanted, A_PAGE, told.values().stream().findFirst().map(first -> Rows.number(first.get(0), "found")).orElse(0L), "/notices"));
    }

    /** By the corrections, the latest first: a row for each attempt, one without any where no mark changed. */
    @SuppressWarnings("unchecked")
    private Map<Long, List<Tuple>> told(UUID learner, int page) {
        return ((List<Tuple>) entities.createNativeQuery(TOLD, Tuple.class).setParameter("learner", learner).setParameter("offset", (page - 1) * A_PAGE).setParameter("most", A_PAGE).getResultList()).stream()
                .collect(Collectors.groupingBy(row -> Rows.number(row, "correction_id"), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Effect> effects(List<Tuple> rows) {
        return rows.stream().filter(row -> row.get("attempt") != null)
                .map(row -> new Effect(row.get("attempt", UUID.class), row.get("title", String.class), row.get("practice", Boolean.class), points(row, "before"), points(row, "after"))).toList();
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
