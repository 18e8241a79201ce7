-- The text of a source as somebody pasted it. Nobody but its owner ever sees it, and it can go while the facts stay.
create table pasted_text (
    source_id    bigint      not null references source,
    owner_id     uuid        not null references instructor,
    first_number int         not null check (first_number in (0, 1)),
    passages     text[]      not null check (cardinality(passages) between 1 and 1000 and length(array_to_string(passages, '')) <= 200000),
    revision     int         not null check (revision >= 1),
    pasted_at    timestamptz not null,
    primary key (source_id, owner_id)
);
comment on column pasted_text.first_number is 'of the first passage: 0 where it is the standfirst';

-- A citation whose quotation stood in its passage and, since the text was pasted again, does not: for a person to look at.
create table citation_review (
    id              bigint generated always as identity primary key,
    fact_version_id bigint      not null references fact_version,
    passage         int         not null,
    since           timestamptz not null,
    settled_at      timestamptz check (settled_at >= since),
    settled_by      text,
    check ((settled_at is null) = (settled_by is null))
);
create unique index citation_review_open on citation_review (fact_version_id, passage) where settled_at is null;

-- Lists of facts are searched, counted and paged by pack.
create index fact_of_pack on fact (pack_id);
create index fact_version_topic on fact_version (topic_id);
