package org.briefingroom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.progress.ProgressView.AttemptLine;
import org.briefingroom.progress.ProgressView.PackProgress;
import org.briefingroom.progress.ProgressView.TopicProgress;
import org.briefingroom.quiz.Points;

/** What the answers of one learner say. */
@ApplicationScoped
class Progress {
    private static final int MOST_ATTEMPTS = 100;

    private static final String ATTEMPTS = """
            select t.id, v.title, t.practises is not null as practice, t.started_at as started, c.attempt_id is not null as over,
                   count(*) filter (where a.counts and a.share is not null) as answered, count(*) filter (where a.counts) as questions,
                   coalesce(sum(a.points * coalesce(a.share, 0)) filter (where a.counts), 0) as earned, coalesce(sum(a.points) filter (where a.counts), 0) as possible
            from attempt t
                     join quiz_version v on v.id = t.quiz_version_id
                     join effective_answer a on a.attempt_id = t.id
                     left join completion c on c.attempt_id = t.id
            where t.learner_id = :learner and not exists (select from attempt_withdrawal w where w.attempt_id = t.id)
            group by t.id, v.title, c.attempt_id
            order by t.started_at desc""";

    /** The last answer to each fact counts; one that may not be told yet does not. */
    private static final String TOPICS = """
            with last_answer as (
                select distinct on (f.fact_id) f.fact_id, a.share
                from attempt t
                         join quiz_version v on v.id = t.quiz_version_id
                         join effective_answer a on a.attempt_id = t.id and a.counts and a.share is not null
                         join question_ground g on g.question_version_id = a.question_version_id and g.option is null
                         join fact_version f on f.id = g.fact_version_id
                where t.learner_id = :learner and not exists (select from attempt_withdrawal w where w.attempt_id = t.id)
                  and (v.feedback = 'after each' or t.practises is not null
                       or exists (select from completion c where c.attempt_id = t.id))
                order by f.fact_id, a.answered_at desc, a.asked_question_id desc)
            select p.slug, p.title as pack, p.shown_at is not null as shown, o.title as topic, count(*) as facts, count(l.fact_id) as met,
                   count(*) filter (where l.share = 1) as correct
            from fact f
                     join fact_version v on v.id = f.current_version_id
                     join topic o on o.id = v.topic_id
                     join pack p on p.id = f.pack_id
                     left join last_answer l on l.fact_id = f.id
            where f.withdrawn_at is null
              and p.id in (select x.pack_id from fact x join last_answer y on y.fact_id = x.id)
            group by p.slug, p.title, p.shown_at, o.id, o.title, o.position
            order by p.title, o.position""";

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    @Transactional
    List<AttemptLine> attempts(UUID learner) {
        return rows(ATTEMPTS, learner).stream().limit(MOST_ATTEMPTS).map(this::attempt).toList();
    }

    private AttemptLine attempt(Tuple row) {
        var points = new Points(row.get("earned", Number.class) instanceof BigDecimal earned ? earned
                : BigDecimal.valueOf(row.get("earned", Number.class).doubleValue()), row.get("possible", BigDecimal.class));
        boolean over = row.get("over", Boolean.class);
        return new AttemptLine(row.get("id", UUID.class), row.get("title", String.class), row.get("practice", Boolean.class),
                LocalDate.ofInstant(row.get("started", Instant.class), clock.getZone()), row.get("answered", Long.class),
                row.get("questions", Long.class), over ? points.toString() : null, over ? points.percent() : 0);
    }

    @Transactional
    List<PackProgress> packs(UUID learner) {
        return rows(TOPICS, learner).stream()
                .collect(Collectors.groupingBy(row -> row.get("slug", String.class), LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(Progress::pack).toList();
    }

    private static PackProgress pack(List<Tuple> rows) {
        return new PackProgress(rows.get(0).get("slug", String.class), rows.get(0).get("pack", String.class), rows.get(0).get("shown", Boolean.class),
                rows.stream().map(row -> new TopicProgress(row.get("topic", String.class), row.get("facts", Long.class),
                        row.get("met", Long.class), row.get("correct", Long.class))).toList());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, UUID learner) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("learner", learner).getResultList();
    }
}
