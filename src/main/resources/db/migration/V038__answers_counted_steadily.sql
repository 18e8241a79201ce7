-- As before, but whether an answer counts is asked through coalesce: of “r.id is null” beyond an outer join the planner takes the column's own statistics,
-- which know no nulls, expects one answer of thousands and compares each with every attempt.
create or replace view effective_answer as
select q.id as asked_question_id, q.attempt_id, q.question_version_id, q.points, a.answered_at,
       case when a.asked_question_id is not null then coalesce(r.new_share, a.share) end as share,
       l.asked_question_id is null and not coalesce(r.id is not null and r.new_share is null, false) as counts, a.response
from asked_question q
         left join answer a on a.asked_question_id = q.id
         left join left_out l on l.asked_question_id = q.id
         left join regrade r on r.asked_question_id = q.id
             and not exists (select from regrade later where later.asked_question_id = r.asked_question_id and later.id > r.id);
