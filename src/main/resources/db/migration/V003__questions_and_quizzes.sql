create table question (
    id      bigint generated always as identity primary key,
    pack_id bigint not null references pack,
    slug    text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    unique (pack_id, slug)
);

create table question_version (
    id           bigint generated always as identity primary key,
    question_id  bigint      not null references question,
    number       int         not null check (number >= 1),
    kind         text        not null check (kind in ('SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE', 'NUMBER', 'SHORT_TEXT',
                                                      'CLOZE', 'MATCHING', 'ORDERING')),
    content      jsonb       not null check (coalesce(content ->> 'kind' = kind and length(content ->> 'stem') > 0, false)),
    published_at timestamptz not null,
    unique (question_id, number)
);

-- The facts a version rests on (option is null), and the fact that one of its options is true of.
create table question_ground (
    question_version_id bigint not null references question_version,
    fact_version_id     bigint not null references fact_version,
    option              int check (option >= 0),
    position            int    not null check (position >= 1),
    primary key (question_version_id, position)
);
create index question_ground_fact on question_ground (fact_version_id);

create table quiz (
    id                 bigint generated always as identity primary key,
    pack_id            bigint not null references pack,
    slug               text   not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    current_version_id bigint,
    withdrawn_at       timestamptz
);

create table quiz_version (
    id           bigint generated always as identity primary key,
    quiz_id      bigint      not null references quiz,
    number       int         not null check (number >= 1),
    title        text        not null,
    about        text        not null,
    feedback     text        not null check (feedback in ('after each', 'at the end')),
    published_at timestamptz not null,
    unique (quiz_id, number),
    unique (id, quiz_id)
);
alter table quiz
    add foreign key (current_version_id, id) references quiz_version (id, quiz_id) deferrable initially deferred;

create table quiz_item (
    quiz_version_id     bigint       not null references quiz_version,
    position            int          not null check (position >= 1),
    question_version_id bigint       not null references question_version,
    points              numeric(4, 1) not null check (points > 0),
    primary key (quiz_version_id, position),
    unique (quiz_version_id, question_version_id)
);

create table attempt (
    id              uuid primary key,
    learner_id      uuid        not null references learner,
    quiz_version_id bigint      not null references quiz_version,
    practises       uuid references attempt,
    seed            bigint      not null,
    started_at      timestamptz not null
);
create index attempt_learner on attempt (learner_id, started_at);

create table asked_question (
    id                  bigint generated always as identity primary key,
    attempt_id          uuid          not null references attempt,
    position            int           not null check (position >= 1),
    question_version_id bigint        not null references question_version,
    points              numeric(4, 1) not null check (points > 0),
    arrangement         int[]         not null,
    unique (attempt_id, position)
);

create table answer (
    asked_question_id bigint primary key references asked_question,
    response          jsonb            not null check (jsonb_typeof(response) = 'array'),
    share             double precision not null check (share between 0 and 1),
    near              boolean          not null,
    answered_at       timestamptz      not null
);

create table completion (
    attempt_id   uuid primary key references attempt,
    completed_at timestamptz not null
);

create trigger question_version_stays before update or delete on question_version for each row execute function refuse_change();
create trigger question_ground_stays before update or delete on question_ground for each row execute function refuse_change();
create trigger quiz_version_stays before update or delete on quiz_version for each row execute function refuse_change();
create trigger quiz_item_stays before update or delete on quiz_item for each row execute function refuse_change();
create trigger attempt_stays before update or delete on attempt for each row execute function refuse_change();
create trigger asked_question_stays before update or delete on asked_question for each row execute function refuse_change();
create trigger answer_stays before update or delete on answer for each row execute function refuse_change();
create trigger completion_stays before update or delete on completion for each row execute function refuse_change();

-- No answer after the end. The lock on the attempt lets an answer and the end come one after the other, never at once.
create function refuse_answer_after_end() returns trigger language plpgsql as
$$
declare
    of_attempt uuid;
begin
    select a.id into of_attempt from attempt a join asked_question q on q.attempt_id = a.id
    where q.id = new.asked_question_id for no key update of a;
    if exists (select from completion where attempt_id = of_attempt) then
        raise exception 'attempt % has ended', of_attempt using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger answer_before_end before insert on answer for each row execute function refuse_answer_after_end();

create function lock_attempt() returns trigger language plpgsql as
$$
begin
    perform from attempt where id = new.attempt_id for no key update;
    return new;
end
$$;
create trigger completion_waits before insert on completion for each row execute function lock_attempt();

-- Every published question rests on a fact.
create function check_question_version() returns trigger language plpgsql as
$$
begin
    if not exists (select from question_ground where question_version_id = new.id and option is null) then
        raise exception 'question version % rests on no fact', new.id using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger question_version_is_grounded after insert on question_version
    deferrable initially deferred for each row execute function check_question_version();
