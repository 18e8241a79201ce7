-- What was corrected once learners could have met it. Nothing here is ever changed.
create table correction (
    id             bigint generated always as identity primary key,
    fact_id        bigint      not null references fact,
    was_version_id bigint      not null,
    now_version_id bigint,
    kind           text        not null check (kind in ('editorial', 'material')),
    why            text        not null check (length(why) between 1 and 300),
    note           text check (length(note) between 1 and 500),
    rule           text        not null check (rule in ('keep', 'accept both', 're-mark', 'drop')),
    made_by        text        not null,
    made_at        timestamptz not null,
    foreign key (was_version_id, fact_id) references fact_version (id, fact_id),
    foreign key (now_version_id, fact_id) references fact_version (id, fact_id),
    check (kind = 'material' or rule = 'keep' and now_version_id is not null)
);
comment on column correction.now_version_id is 'null where the fact was withdrawn; the same as before where it is held again';
comment on column correction.note is 'for readers, in words of whoever corrected it';
create index correction_of on correction (fact_id, id);
create index correction_at on correction (made_at desc, id desc);
create trigger correction_stays before update or delete on correction for each row execute function refuse_change();

-- A material correction that somebody has written and not confirmed: nothing of it is held yet. One each for a fact.
create table amendment (
    id            uuid primary key,
    fact_id       bigint      not null references fact,
    instructor_id uuid        not null references instructor on delete cascade,
    base          int         not null check (base >= 1),
    draft         jsonb check (length(draft::text) <= 20000),
    why           text        not null check (length(why) between 1 and 300),
    begun_at      timestamptz not null,
    unique (fact_id, instructor_id)
);
comment on column amendment.draft is 'of the fact; null where it is to be withdrawn';

-- How a question is to be asked from then on. What stands not here is suspended.
create table amendment_question (
    amendment_id uuid   not null references amendment on delete cascade,
    question_id  bigint not null references question,
    written      jsonb  not null check (length(written::text) <= 60000),
    primary key (amendment_id, question_id)
);

-- An open question of an attempt that went on without it.
create table left_out (
    asked_question_id bigint primary key references asked_question,
    correction_id     bigint not null references correction
);
create index left_out_by on left_out (correction_id);
create trigger left_out_stays before update or delete on left_out for each row execute function refuse_change();

create or replace function refuse_answer_after_end() returns trigger language plpgsql as
$$
declare
    of_attempt uuid;
begin
    select a.id into of_attempt from attempt a join asked_question q on q.attempt_id = a.id
    where q.id = new.asked_question_id for no key update of a;
    if exists (select from completion where attempt_id = of_attempt) then
        raise exception 'attempt % has ended', of_attempt using errcode = 'restrict_violation';
    end if;
    if exists (select from left_out where asked_question_id = new.asked_question_id) then
        raise exception 'attempt % goes on without this question', of_attempt using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

-- What an answer earns since a correction. The mark that it was given stays; of several the last counts.
create table regrade (
    id                bigint generated always as identity primary key,
    asked_question_id bigint not null references asked_question,
    correction_id     bigint not null references correction,
    rule              text   not null check (rule in ('accept both', 're-mark', 'drop')),
    old_share         double precision check (old_share between 0 and 1),
    new_share         double precision check (new_share between 0 and 1),
    unique (asked_question_id, correction_id),
    check ((rule = 'drop') = (new_share is null))
);
comment on column regrade.old_share is 'as it counted before; null where it counted no more';
comment on column regrade.new_share is 'null where it counts no more';
create index regrade_by on regrade (correction_id);
create trigger regrade_stays before update or delete on regrade for each row execute function refuse_change();

-- What an asked question counts now. Replaying an attempt reads asked_question and answer instead.
create view effective_answer as
select q.id as asked_question_id, q.attempt_id, q.question_version_id, q.points, a.answered_at,
       case when a.asked_question_id is not null then coalesce(r.new_share, a.share) end as share,
       l.asked_question_id is null and (r.id is null or r.new_share is not null) as counts
from asked_question q
         left join answer a on a.asked_question_id = q.id
         left join left_out l on l.asked_question_id = q.id
         left join lateral (select g.id, g.new_share from regrade g where g.asked_question_id = q.id order by g.id desc limit 1) r on true;

-- Who is told of a correction: exactly those who met what was held before.
create table notice (
    correction_id bigint not null references correction,
    learner_id    uuid   not null references learner on delete cascade,
    read_at       timestamptz,
    primary key (correction_id, learner_id)
);
create index notice_for on notice (learner_id, correction_id);
create index question_ground_version on question_ground (question_version_id);
create index asked_question_version on asked_question (question_version_id);
