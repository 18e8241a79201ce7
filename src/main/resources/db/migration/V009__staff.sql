-- Whose access was removed stays, so that their works and the log keep their name.
alter table instructor add column removed_at timestamptz;

-- Who they are at the school's own sign-in, where they have said so.
alter table instructor add column school_issuer text;
alter table instructor add column school_subject text;
alter table instructor add unique (school_issuer, school_subject);

-- The link of the first start has no maker and no end.
alter table invitation add column id uuid not null default gen_random_uuid() unique;
alter table invitation add column made_by uuid references instructor;
alter table invitation add column valid_until timestamptz;

-- One row for each link by which somebody may choose a new password, once.
create table reset_link (
    token_hash    bytea primary key check (length(token_hash) = 32),
    instructor_id uuid        not null unique references instructor,
    valid_until   timestamptz not null
);

-- One row for each browser in which an instructor is signed in; gone once they sign out of it.
create table presence (
    id            uuid primary key,
    instructor_id uuid        not null references instructor,
    begun_at      timestamptz not null
);
create index presence_of on presence (instructor_id);

-- The log is read newest first, and by what was done.
create index audit_entry_act on audit_entry (act, id);
