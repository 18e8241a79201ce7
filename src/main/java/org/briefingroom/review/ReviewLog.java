package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.briefingroom.review.Cards.Kept;
import org.briefingroom.schedule.Certainty;
import org.briefingroom.schedule.Evidence;
import org.briefingroom.schedule.Forgetting;
import org.briefingroom.schedule.Rating;
import org.briefingroom.schedule.Review;
import org.briefingroom.schedule.Setback;

/** The log of reviews: lines are added, never changed. */
@ApplicationScoped
class ReviewLog {

    private static final String PENDING = """
            select t.learner_id, t.id as attempt, q.id as asked, v.fact_id, coalesce(a.answered_at, e.completed_at) as answered_at, z.zone,
                   t.practises is not null and not t.reviews as practice, coalesce(a.share, 0) as share, coalesce(a.response = '[]', true) as skipped, a.certainty,
                   exists (select from review r where r.attempt_id = t.id and r.fact_id = v.fact_id and r.rating is not null) as reviewed, c.*
            from attempt t
                     join asked_question q on q.attempt_id = t.id
                     left join answer a on a.asked_question_id = q.id
                     left join completion e on e.attempt_id = t.id and :open
                     cross join lateral (select distinct f.fact_id from question_ground g join fact_version f on f.id = g.fact_version_id
                                         where g.question_version_id = q.question_version_id and g.option is null
                                           and not exists (select from correction r where r.fact_id = f.fact_id and r.kind = 'material' and r.was_version_id >= f.id
                                                           and r.now_version_id not in (r.was_version_id, f.id))) v
                     left join learner_zone z on z.learner_id = t.learner_id
                     left join lateral (select stability, difficulty, last_at, last_day, reviews, lapses, recalled_later, misconception
                                        from card where card.learner_id = t.learner_id and card.fact_id = v.fact_id) c on true
            where t.id = :attempt and (a.asked_question_id is not null or e.attempt_id is not null)
              and not exists (select from review r where r.asked_question_id = q.id and r.fact_id = v.fact_id)
              and not exists (select from left_out l where l.asked_question_id = q.id)
            order by answered_at, q.id, v.fact_id""";

    private static final String ADD = """
            with line as (select * from jsonb_to_recordset(cast(:lines as jsonb)) as l (learner uuid, fact bigint, attempt uuid, asked bigint, at timestamptz, day date,
                              share double precision, skipped boolean, certainty text, rating smallint, misconception boolean, recall double precision)),
                 added as (insert into review (learner_id, fact_id, attempt_id, asked_question_id, reviewed_at, day, share, skipped, certainty, rating,
                                               misconception, recall, algorithm, mapping)
                           select learner, fact, attempt, asked, at, day, share, skipped, certainty, rating, misconception, recall, :algorithm, :mapping
                           from line order by fact, at on conflict do nothing returning asked_question_id, fact_id, rating),
                 moved as (insert into card select c.* from jsonb_populate_recordset(cast(null as card), cast(:cards as jsonb)) c
                           where exists (select from added a where a.fact_id = c.fact_id and a.rating is not null) order by c.fact_id
                           on conflict (learner_id, fact_id) do update set %s where card.reviews = excluded.reviews - 1 returning fact_id)
            select a.asked_question_id, a.fact_id, a.rating is not null and m.fact_id is null as is_behind from added a left join moved m on m.fact_id = a.fact_id""".formatted(Cards.REPLACED);

    private static final String LINES = """
            select learner_id, fact_id, reviewed_at, day, rating, misconception from review
            where rating is not null and not exists (select from attempt_withdrawal w where w.attempt_id = review.attempt_id) %s order by learner_id, fact_id, reviewed_at, id""";

    private static final String SETBACKS = "select learner_id, fact_id, at, day from review_setback where true %s order by learner_id, fact_id, at";

    /** That a fact was corrected, for whoever had a card of it. */
    record Fallen(UUID learner, long fact, Setback setback) {
    }

    /** A line that was added. @param isBehind whether its card was moved on by somebody else meanwhile, and lacks it */
    record Added(long asked, long fact, boolean isBehind) {
    }

    /** A line of the log and whose it is. */
    record Line(UUID learner, long fact, Review review) {
    }

    @Inject
    EntityManager entities;

    /** What is told in an attempt and not logged yet, in the order of the answers; of a wording that was corrected materially before it was told, nothing. @param open whether what has no answer counts as skipped */
    @SuppressWarnings("unchecked")
    List<Answered> pending(UUID attempt, boolean open) {
        return ((List<Tuple>) entities.createNativeQuery(PENDING, Tuple.class).setParameter("attempt", attempt).setParameter("open", open).getResultList()).stream()
                .map(ReviewLog::answered).toList();
    }

    private static Answered answered(Tuple row) {
        var certainty = row.get("certainty", String.class);
        return new Answered(row.get("learner_id", UUID.class), row.get("attempt", UUID.class), number(row, "asked"), number(row, "fact_id"),
                row.get("answered_at", Instant.class), row.get("zone", String.class), row.get("practice", Boolean.class), row.get("reviewed", Boolean.class),
                Evidence.of(row.get("share", Double.class), row.get("skipped", Boolean.class), certainty == null ? null : Certainty.valueOf(certainty)),
                row.get("stability") == null ? null : Cards.card(row));
    }

    /**
     * Adds lines and moves the cards of these on, in one statement. A line that somebody else added meanwhile is left out, and so is
     * its card; a card that somebody else moved on meanwhile stays as it is and is held until the transaction ends.
     */
    @SuppressWarnings("unchecked")
    List<Added> add(List<Logged> lines, Collection<Kept> moved) {
        return ((List<Tuple>) entities.createNativeQuery(ADD, Tuple.class)
                .setParameter("lines", Rows.of(lines.stream().map(Rows::row).toList())).setParameter("cards", Rows.of(moved.stream().map(Rows::row).toList()))
                .setParameter("algorithm", Forgetting.ALGORITHM).setParameter("mapping", Evidence.MAPPING).getResultList()).stream()
                .map(row -> new Added(number(row, "asked_question_id"), number(row, "fact_id"), row.get("is_behind", Boolean.class))).toList();
    }

    /** Every review of these facts by one learner, card by card. */
    List<Line> of(UUID learner, Collection<Long> facts) {
        return lines(LINES.formatted("and learner_id = :learner and fact_id in (:facts)"), Map.of("learner", learner, "facts", facts));
    }

    @SuppressWarnings("unchecked")
    List<Long> factsOf(UUID attempt) {
        return entities.createNativeQuery("select distinct fact_id from review where attempt_id = ?1", Long.class).setParameter(1, attempt).getResultList();
    }

    /** Every review there is, card by card. */
    List<Line> all() {
        return lines(LINES.formatted(""), Map.of());
    }

    List<Fallen> setbacksOf(UUID learner, Collection<Long> facts) {
        return setbacks("and learner_id = :learner and fact_id in (:facts)", Map.of("learner", learner, "facts", facts));
    }

    List<Fallen> allSetbacks() {
        return setbacks("", Map.of());
    }

    @SuppressWarnings("unchecked")
    private List<Fallen> setbacks(String which, Map<String, Object> parameters) {
        var asking = entities.createNativeQuery(SETBACKS.formatted(which), Tuple.class);
        parameters.forEach(asking::setParameter);
        return ((List<Tuple>) asking.getResultList()).stream().map(row -> new Fallen(row.get("learner_id", UUID.class), number(row, "fact_id"),
                new Setback(row.get("at", Instant.class), Cards.date(row, "day")))).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Line> lines(String query, Map<String, Object> parameters) {
        var asking = entities.createNativeQuery(query, Tuple.class);
        parameters.forEach(asking::setParameter);
        return ((List<Tuple>) asking.getResultList()).stream().map(row -> new Line(row.get("learner_id", UUID.class), number(row, "fact_id"),
                new Review(row.get("reviewed_at", Instant.class), Cards.date(row, "day"), Rating.of(row.get("rating", Number.class).intValue()), row.get("misconception", Boolean.class)))).toList();
    }

    static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
