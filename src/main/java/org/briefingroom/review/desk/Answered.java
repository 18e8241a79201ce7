package org.briefingroom.review.desk;

/** The reviews of a crowd in SQL, for what compares answers with what memory predicts of them. */
final class Answered {
    /**
     * One row a review: {@code p}, how likely it was to be right, luck among the options included; null where luck is not known, as with
     * questions of many parts. First reviews are none of it: nothing was predicted of them.
     */
    static final String WITH = """
            , answered as (
                select r.fact_id, r.learner_id, q.question_version_id, v.question_id, r.share >= 0.5 as is_right,
                       r.recall + (1 - r.recall) * case v.kind when 'TRUE_FALSE' then 0.5 when 'SINGLE_CHOICE' then 1.0 / jsonb_array_length(v.content -> 'options')
                                                               when 'SHORT_TEXT' then 0 when 'NUMBER' then 0 end as p
                from review r join held h on h.id = r.fact_id join asked_question q on q.id = r.asked_question_id join question_version v on v.id = q.question_version_id
                where r.recall is not null and r.rating is not null and r.learner_id in (select id from people) and not exists (select from attempt_withdrawal w where w.attempt_id = r.attempt_id))
            """;

    private Answered() {
    }
}
