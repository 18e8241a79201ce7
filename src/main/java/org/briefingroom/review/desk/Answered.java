package org.briefingroom.review.desk;

/** The reviews of a crowd in SQL, for what compares answers with what memory predicts of them. */
final class Answered {
    /**
     * One row a review: {@code p}, how likely it was to be right, luck among the options included; null where luck is not known, as with
     * questions of many parts. First reviews are none of it: nothing was predicted of them. The offset keeps the planner from looking up every
     * learner with every fact.
     */
    static final String WITH = """
            , reviewed as materialized (
                select r.fact_id, r.learner_id, q.question_version_id, r.share >= 0.5 as is_right, r.recall
                from (select r.* from held h join review r on r.fact_id = h.id where r.recall is not null and r.rating is not null offset 0) r join asked_question q on q.id = r.asked_question_id
                where r.learner_id in (select id from people) and not exists (select from attempt_withdrawal w where w.attempt_id = r.attempt_id)),
              luck as materialized (
                select v.id, v.question_id, cast(case v.kind when 'TRUE_FALSE' then 0.5 when 'SINGLE_CHOICE' then 1.0 / jsonb_array_length(v.content -> 'options') when 'SHORT_TEXT' then 0 when 'NUMBER' then 0 end as double precision) as chance
                from question_version v where v.id in (select question_version_id from reviewed)),
              answered as (select r.*, l.question_id, r.recall + (1 - r.recall) * l.chance as p from reviewed r join luck l on l.id = r.question_version_id)
            """;

    private Answered() {
    }
}
