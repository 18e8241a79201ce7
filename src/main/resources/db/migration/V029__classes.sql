-- A class: whoever has its code joins it under a name of their own choice.
create table classroom (
    id       uuid primary key,
    owner_id uuid        not null references instructor,
    name     text        not null check (name = btrim(name) and length(name) between 1 and 120),
    code     text        not null unique check (code ~ '^[BCDFGHJKLMNPQRSTWXZ]{7}$'),
    zone     text        not null check (length(zone) between 1 and 60),
    joining  text        not null check (joining in ('ANYBODY', 'ROSTER', 'NOBODY')),
    made_at  timestamptz not null
);
comment on column classroom.joining is 'who may join by the code: ROSTER is whoever is named in it already';
create index classroom_owner on classroom (owner_id, made_at);

-- Who is in a class, or is expected: then there is no learner yet. In a class, each is called otherwise.
create table classroom_member (
    id            uuid primary key,
    classroom_id  uuid        not null references classroom on delete cascade,
    learner_id    uuid references learner on delete cascade,
    name          text        not null check (name = btrim(name) and length(name) between 1 and 60),
    name_key      text        not null check (length(name_key) between 1 and 120),
    pin           text check (pin like '$2%'),
    extra_minutes int check (extra_minutes between 1 and 1440),
    extra_percent int check (extra_percent between 1 and 300),
    named_at      timestamptz not null,
    joined_at     timestamptz,
    removed_at    timestamptz,
    check (num_nonnulls(extra_minutes, extra_percent) <= 1),
    check ((learner_id is null) = (joined_at is null)),
    check (pin is null or learner_id is not null)
);
comment on column classroom_member.name_key is 'the name without capitals, accents and spaces: by this two names are the same';
create unique index classroom_member_name on classroom_member (classroom_id, name_key) where removed_at is null;
create unique index classroom_member_learner on classroom_member (classroom_id, learner_id) where learner_id is not null;
create index classroom_member_of on classroom_member (learner_id);

-- What a class is to do. The times are as a clock on the wall in its zone shows them; those of the quiz itself hold beside them.
create table assignment (
    id           uuid primary key,
    classroom_id uuid        not null references classroom on delete cascade,
    quiz_id      bigint references quiz,
    pack_id      bigint references pack,
    opens        timestamp,
    closes       timestamp,
    made_at      timestamptz not null,
    check (num_nonnulls(quiz_id, pack_id) = 1),
    check (opens < closes),
    unique (classroom_id, quiz_id),
    unique (classroom_id, pack_id)
);

-- By what else a learner is known than by the token of their first browser: one for each device that they came back on by PIN.
create table learner_key (
    token_hash bytea primary key check (length(token_hash) = 32),
    learner_id uuid        not null references learner on delete cascade,
    made_at    timestamptz not null
);
create index learner_key_of on learner_key (learner_id);

-- What a learner was granted for an attempt. More may be granted while it lasts; nobody is cut off.
alter table attempt add column extra_minutes int not null default 0 check (extra_minutes between 0 and 1440);
alter table attempt add column asks_certainty boolean not null default false;
comment on column attempt.asks_certainty is 'whether each question asks how sure the learner is, as practice always does';

create function guard_attempt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and new.extra_minutes > old.extra_minutes and to_jsonb(new) - 'extra_minutes' = to_jsonb(old) - 'extra_minutes' then
        return new;
    end if;
    raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;
drop trigger attempt_stays on attempt;
create trigger attempt_stays before update or delete on attempt for each row execute function guard_attempt();
