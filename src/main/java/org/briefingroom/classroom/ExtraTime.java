package org.briefingroom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.briefingroom.quiz.Allowance;
import org.briefingroom.quiz.Allowances;
import org.briefingroom.web.Rows;

/** Extra time for a named learner, in every quiz of their class: of what begins, and at once of what is under way. */
@ApplicationScoped
public class ExtraTime implements Allowances {
    /** What a member is granted in a quiz version; percents of no limit are nothing. */
    private static final String GRANTED = "least(1440, coalesce(m.extra_minutes, cast(ceil(v.minutes * m.extra_percent / 100.0) as int), 0))";

    @Inject
    Rows rows;

    @Override
    @Transactional
    public Allowance of(UUID learner, String quiz) {
        var row = rows.of("select coalesce(max(" + GRANTED + """
                ), 0) as extra, count(*) as classes from classroom_member m join assignment s on s.classroom_id = m.classroom_id
                join quiz q on q.id = s.quiz_id join quiz_version v on v.id = q.current_version_id
                where m.learner_id = ?1 and m.removed_at is null and q.slug = ?2""", learner, quiz).get(0);
        return new Allowance((int) Rows.number(row, "extra"), Rows.number(row, "classes") > 0);
    }

    /**
     * What is under way only ever becomes longer.
     *
     * @param minutes or {@code percent}; null for none
     */
    @Transactional
    public void grant(Member member, Integer minutes, Integer percent) {
        rows.change("update classroom_member set extra_minutes = cast(?2 as int), extra_percent = cast(?3 as int) where id = ?1", member.id(), minutes, percent);
        rows.change("update attempt t set extra_minutes = g.extra from (select u.id, max(" + GRANTED + """
                ) as extra from classroom_member m join assignment s on s.classroom_id = m.classroom_id join quiz_version v on v.quiz_id = s.quiz_id
                join attempt u on u.learner_id = m.learner_id and u.quiz_version_id = v.id and u.practises is null
                where m.id = ?1 and not exists (select from completion c where c.attempt_id = u.id) group by u.id) g
                where g.id = t.id and g.extra > t.extra_minutes""", member.id());
    }
}
