package org.briefingroom.correction;

/** Who met a fact as it is held, in words of the database. Takes the parameters {@code fact} and {@code correction}. */
final class Met {
    /** The last material correction before this one: whoever met what was held until then was told by it. */
    static final String LAST = "(select max(c.id) from correction c where c.fact_id = :fact and c.kind = 'material' and c.id < :correction)";
    /** The wordings held since then, by their ids. */
    static final String WORDINGS = "(select v.id from fact_version v where v.fact_id = :fact and v.number >= coalesce("
            + "(select w.number from correction c join fact_version w on w.id = coalesce(c.now_version_id, c.was_version_id) where c.id = " + LAST + "), 0))";
    /** By id: whoever answered, or ended an attempt with, a question whose key or option rests on such a wording, or was told of one. Nobody can tell whoever was erased. */
    static final String LEARNERS = """
            select t.learner_id as learner from question_ground g join asked_question q on q.question_version_id = g.question_version_id join attempt t on t.id = q.attempt_id
            where g.fact_version_id in %s and t.learner_id is not null and not exists (select from left_out l where l.asked_question_id = q.id)
              and (exists (select from answer a where a.asked_question_id = q.id) or exists (select from completion c where c.attempt_id = t.id))
            union select n.learner_id from notice n where n.correction_id = %s""".formatted(WORDINGS, LAST);
    /** For what is not written down yet. */
    static final long NOT_YET = Long.MAX_VALUE;

    private Met() {
    }
}
