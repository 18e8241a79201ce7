-- A learner is a chosen name and a token that only the learner's browser holds: the table keeps its hash.
create table learner (
    id         uuid primary key,
    name       text        not null check (name = btrim(name) and length(name) between 1 and 60),
    token_hash bytea       not null unique check (length(token_hash) = 32),
    joined_at  timestamptz not null
);

create table instructor (
    id        uuid primary key,
    name      text        not null check (name = btrim(name) and length(name) between 2 and 60),
    password  text        not null check (password like '$2%'),
    role      text        not null check (role in ('instructor', 'editor', 'administrator')),
    joined_at timestamptz not null
);
create unique index instructor_name on instructor (lower(name));

-- One row for each link by which somebody may become an instructor; gone once it was used.
create table invitation (
    token_hash bytea primary key check (length(token_hash) = 32),
    role       text        not null check (role in ('instructor', 'editor', 'administrator')),
    made_at    timestamptz not null
);

-- What is published or was answered stays as it was: such tables refuse every change.
create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;
