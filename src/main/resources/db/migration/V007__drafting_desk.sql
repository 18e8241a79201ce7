-- What instructors decided on drafted questions. Whoever decides again writes the next row; the last one counts, and only
-- while the draft reads as it did.
create table draft_decision (
    id            bigint generated always as identity primary key,
    pack_id       bigint      not null references pack,
    slug          text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    number        int         not null check (number >= 1),
    verdict       text        not null check (verdict in ('KEPT', 'REWORDED', 'DROPPED', 'REOPENED')),
    decided_on    text        not null check (decided_on ~ '^[0-9a-f]{64}$'),
    content       jsonb,
    doubts        text[]      not null,
    reason        text        not null,
    instructor_id uuid        not null references instructor,
    instructor    text        not null,
    decided_at    timestamptz not null,
    unique (pack_id, slug, number),
    check ((verdict = 'REWORDED') = (content is not null))
);
comment on column draft_decision.decided_on is 'a hash of the draft as it read';
comment on column draft_decision.content is 'what it was reworded to';
comment on column draft_decision.doubts is 'the rules that warned, which the reason answers';
create trigger draft_decision_stays before update or delete on draft_decision for each row execute function refuse_change();

-- A published question that is not asked in new attempts, because something is held against it; until a later check finds nothing.
create table question_suspension (
    id                  bigint generated always as identity primary key,
    question_version_id bigint      not null references question_version,
    fact                text        not null,
    why                 text        not null,
    since               timestamptz not null,
    lifted_at           timestamptz check (lifted_at >= since)
);
create unique index question_suspension_open on question_suspension (question_version_id, fact, why) where lifted_at is null;
