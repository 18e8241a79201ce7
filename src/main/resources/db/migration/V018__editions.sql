-- What was printed, as it was printed: it never changes, and its code leads back to it.
create table edition (
    id              bigint generated always as identity primary key,
    code            text        not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{9}$'),
    pack_id         bigint      not null references pack,
    title           text        not null,
    as_of           text        not null,
    made_at         timestamptz not null,
    fingerprint     bytea unique,
    made_by         uuid references instructor,
    quiz_version_id bigint references quiz_version,
    seed            bigint,
    forms           int check (forms between 1 and 8),
    paper           text,
    letters         text,
    source          text,
    check (num_nonnulls(quiz_version_id, seed, forms, paper, letters, source, made_by) in (0, 7)),
    check ((quiz_version_id is null) = (fingerprint is not null))
);
comment on column edition.fingerprint is 'of all that stands on a handout, so that the same handout is one edition; null for a quiz';
create index edition_of on edition (quiz_version_id, made_by);

-- The facts on a handout, by the numbers of their source notes.
create table edition_line (
    edition_id      bigint not null references edition,
    position        int    not null check (position >= 1),
    fact_version_id bigint not null references fact_version,
    primary key (edition_id, position)
);

create table edition_print (
    edition_id bigint primary key references edition,
    pdf        bytea not null
);

-- The questions of a quiz on paper, form by form (A is 1), with the order in which their options stand there.
create table edition_asked (
    edition_id          bigint        not null references edition,
    form                int           not null check (form between 1 and 8),
    position            int           not null check (position >= 1),
    question_version_id bigint        not null references question_version,
    points              numeric(4, 1) not null check (points > 0),
    arrangement         int[]         not null,
    primary key (edition_id, form, position)
);

create trigger edition_stays before update or delete on edition for each row execute function refuse_change();
create trigger edition_line_stays before update or delete on edition_line for each row execute function refuse_change();
create trigger edition_print_stays before update or delete on edition_print for each row execute function refuse_change();
create trigger edition_asked_stays before update or delete on edition_asked for each row execute function refuse_change();
