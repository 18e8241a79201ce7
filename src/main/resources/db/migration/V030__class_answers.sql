-- What counts of a class: each member's first finished attempt at each assigned quiz, of those begun while it was assigned.
create view class_attempt as
select distinct on (s.classroom_id, s.id, m.id) s.classroom_id, s.id as assignment_id, s.quiz_id, m.id as member_id, t.id as attempt_id, t.quiz_version_id, t.started_at, e.completed_at
from assignment s
         join classroom c on c.id = s.classroom_id
         join classroom_member m on m.classroom_id = s.classroom_id and m.removed_at is null
         join attempt t on t.learner_id = m.learner_id and t.practises is null
         join quiz_version v on v.id = t.quiz_version_id and v.quiz_id = s.quiz_id
         join completion e on e.attempt_id = t.id
where not exists (select from attempt_withdrawal w where w.attempt_id = t.id)
  and (s.opens is null or t.started_at >= s.opens at time zone c.zone)
  and (s.closes is null or t.started_at <= s.closes at time zone c.zone)
order by s.classroom_id, s.id, m.id, t.started_at, t.id;

-- Every question of those attempts with what it earns, as corrections since have it; what was left open earned nothing. The one place where a class reads marks.
create view class_answer as
select t.classroom_id, t.assignment_id, t.quiz_id, t.member_id, t.attempt_id, q.asked_question_id, q.question_version_id, q.points,
       coalesce(q.share, 0) as share, a.certainty, a.response, coalesce(jsonb_array_length(a.response), 0) > 0 as is_said
from class_attempt t
         join effective_answer q on q.attempt_id = t.attempt_id and q.counts
         left join answer a on a.asked_question_id = q.asked_question_id;
