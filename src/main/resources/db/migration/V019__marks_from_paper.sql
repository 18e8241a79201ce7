-- Where an attempt was made: on screen, or on paper and typed in by an instructor.
alter table attempt add column origin text not null default 'screen' check (origin in ('screen', 'paper'));

-- A learner's paper whose answers were typed in. Once for each name on an edition.
create table paper_entry (
    edition_id bigint      not null references edition,
    name       text        not null check (length(name) between 1 and 120),
    learner_id uuid        not null references learner on delete cascade,
    attempt_id uuid        not null unique references attempt on delete cascade,
    form       int         not null check (form between 1 and 8),
    cells      text[]      not null,
    typed_by   uuid        not null references instructor,
    typed_at   timestamptz not null,
    primary key (edition_id, name)
);
comment on column paper_entry.name is 'without capitals and accents: by this the same learner is known again among the papers of one instructor';
comment on column paper_entry.cells is 'the answers as they were typed, in the order of the form';
create index paper_entry_of on paper_entry (typed_by, name);
