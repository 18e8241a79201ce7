-- What an edition of a quiz needs to be printed again as it was, whoever is called otherwise since and wherever the program is found.
alter table edition add column address text;
comment on column edition.address is 'that its papers name; null where none was known. Before this column, the one of the day was taken';
alter table edition add column frozen boolean not null default false;
comment on column edition.frozen is 'whether all of it is kept: address and edition_settling, and of a handout what its briefing looked like';
alter table edition add column arrangement text;
comment on column edition.arrangement is 'the briefing of a handout when it was printed: parts, notes and facts, by which it is told whether they were changed';

-- What settles the answers in its key, as it was said when the papers were made.
create table edition_settling (
    edition_id      bigint not null references edition,
    fact_version_id bigint not null references fact_version,
    sentence        text   not null,
    place           text   not null,
    primary key (edition_id, fact_version_id)
);
create trigger edition_settling_stays before update or delete on edition_settling for each row execute function refuse_change();

-- Marks from paper are corrected and withdrawn; what was typed before stays here, and its attempt stays, counting for nothing.
create table attempt_withdrawal (
    attempt_id   uuid primary key references attempt on delete cascade,
    withdrawn_at timestamptz not null
);
create table paper_entry_before (
    id         bigint generated always as identity primary key,
    edition_id bigint      not null references edition,
    name       text        not null,
    learner_id uuid        not null references learner on delete cascade,
    attempt_id uuid        not null unique references attempt on delete cascade,
    form       int         not null,
    cells      text[]      not null,
    typed_by   uuid        not null references instructor,
    typed_at   timestamptz not null,
    what       text        not null check (what in ('corrected', 'withdrawn')),
    ended_by   uuid        not null references instructor,
    ended_at   timestamptz not null
);
