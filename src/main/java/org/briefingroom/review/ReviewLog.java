package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.briefingroom.schedule.Certainty;
import org.briefingroom.schedule.Evidence;
import org.briefingroom.schedule.Forgetting;
import org.briefingroom.schedule.Rating;
import org.briefingroom.schedule.Review;

/** The log of reviews: lines are added, never changed. */
@ApplicationScoped
class ReviewLog {

    private static final String PENDING = """
            select t.learner_id, t.id as attempt, q.id as asked, v.fact_id, a.answered_at, z.zone, t.practises is not null and not t.reviews as practice,
                   a.share, a.response = '[]' as skipped, a.certainty, c.*
            from attempt t
                     join asked_question q on q.attempt_id = t.id
                     join answer a on a.asked_question_id = q.id
                     join question_ground g on g.question_version_id = q.question_version_id and g.option is null
                     join fact_version v on v.id = g.fact_version_id
                     left join learner_zone z on z.learner_id = t.learner_id
                     left join lateral (select stability, difficulty, last_at, last_day, last_attempt, reviews, lapses, recalled_later, misconception
                                        from card where card.learner_id = t.learner_id and card.fact_id = v.fact_id) c on true
            where t.id = :attempt
              and not exists (select from review r where r.asked_question_id = q.id and r.fact_id = v.fact_id)
            order by a.answered_at, q.id, g.position""";

    /** A line of the log and whose it is. */
    record Line(UUID learner, long fact, UUID attempt, Review review) {
    }

    @Inject
    EntityManager entities;

    /** Makes whoever records for the same learner wait, so that no review is lost between two; taken last, after any lock on rows. */
    void hold(UUID attempt) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(learner_id as text), 7)) from attempt where id = :attempt) locked")
                .setParameter("attempt", attempt).getSingleResult();
    }

    /** What is told in an attempt and not logged yet, in the order of the answers. */
    @SuppressWarnings("unchecked")
    List<Answered> pending(UUID attempt) {
        return ((List<Tuple>) entities.createNativeQuery(PENDING, Tuple.class).setParameter("attempt", attempt).getResultList()).stream().map(ReviewLog::answered).toList();
    }

    private static Answered answered(Tuple row) {
        var certainty = row.get("certainty", String.class);
        boolean met = row.get("stability") != null;
        return new Answered(row.get("learner_id", UUID.class), row.get("attempt", UUID.class), number(row, "asked"), number(row, "fact_id"),
                row.get("answered_at", Instant.class), row.get("zone", String.class), row.get("practice", Boolean.class),
                Evidence.of(row.get("share", Double.class), row.get("skipped", Boolean.class), certainty == null ? null : Certainty.valueOf(certainty)),
                met ? Cards.card(row) : null, met ? row.get("last_attempt", UUID.class) : null);
    }

    void add(List<Logged> lines) {
        entities.createNativeQuery("""
                        insert into review (learner_id, fact_id, attempt_id, asked_question_id, reviewed_at, day, share, skipped, certainty, rating,
                                            misconception, recall, algorithm, mapping)
                        select l.learner, l.fact, l.attempt, l.asked, l.at, l.day, l.share, l.skipped, l.certainty, l.rating, l.misconception, l.recall, :algorithm, :mapping
                        from jsonb_to_recordset(cast(:lines as jsonb)) as l (learner uuid, fact bigint, attempt uuid, asked bigint, at timestamptz, day date,
                            share double precision, skipped boolean, certainty text, rating smallint, misconception boolean, recall double precision)""")
                .setParameter("lines", Rows.of(lines.stream().map(Rows::row).toList())).setParameter("algorithm", Forgetting.ALGORITHM)
                .setParameter("mapping", Evidence.MAPPING).executeUpdate();
    }

    /** Every review of one fact by one learner, in its order. */
    List<Line> of(UUID learner, long fact) {
        return lines("and learner_id = '" + learner + "' and fact_id = " + fact);
    }

    /** Every review there is, card by card. */
    List<Line> all() {
        return lines("");
    }

    @SuppressWarnings("unchecked")
    private List<Line> lines(String narrowed) {
        return ((List<Tuple>) entities.createNativeQuery("select learner_id, fact_id, attempt_id, reviewed_at, day, rating, misconception from review where rating is not null "
                + narrowed + " order by learner_id, fact_id, reviewed_at, id", Tuple.class).getResultList()).stream()
                .map(row -> new Line(row.get("learner_id", UUID.class), number(row, "fact_id"), row.get("attempt_id", UUID.class),
                        new Review(row.get("reviewed_at", Instant.class), Cards.date(row, "day"), Rating.of(row.get("rating", Number.class).intValue()), row.get("misconception", Boolean.class)))).toList();
    }

    static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
