-- The papers of a class: ordered, made in the background, and kept for a while, for whoever ordered them.
create table class_set (
    id         uuid primary key,
    edition_id bigint      not null references edition,
    ordered_by uuid        not null references instructor,
    names      text[]      not null,
    copies     int         not null check (copies between 1 and 300),
    with_key   boolean     not null,
    state      text        not null check (state in ('waiting', 'making', 'done', 'failed', 'cancelled')),
    begun      int         not null default 0,
    made       int         not null default 0,
    ordered_at timestamptz not null,
    touched_at timestamptz not null,
    pages      int,
    missing    text,
    pdf        bytea,
    check ((state = 'done') = (pdf is not null)),
    check (state in ('waiting', 'making') or cardinality(names) = 0)
);
comment on column class_set.names is 'in the order in which forms are dealt; gone as soon as the papers are made';
comment on column class_set.begun is 'how often it was begun: what is left when the program was stopped is begun anew, once';
comment on column class_set.touched_at is 'when whoever makes it last said so';
create index class_set_of on class_set (ordered_by, edition_id);
create index class_set_open on class_set (ordered_at) where state in ('waiting', 'making');
