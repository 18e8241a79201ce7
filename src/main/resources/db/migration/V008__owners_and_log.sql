-- Whoever made a pack or a quiz in the browser owns it; what comes from the files belongs to the house, and nobody owns it.
alter table pack add column owner_id uuid references instructor;
alter table pack add column shown_at timestamptz;
comment on column pack.shown_at is 'since when its briefing stands on the shelf; null while it is in the making';
update pack set shown_at = now();
alter table quiz add column owner_id uuid references instructor;
create index pack_owner on pack (owner_id);
create index quiz_owner on quiz (owner_id);

-- Who did what that others must be able to look up. Nothing here is ever changed.
create table audit_entry (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    instructor_id uuid        not null references instructor,
    instructor    text        not null,
    act           text        not null,
    what          text        not null check (what <> ''),
    link          text check (link like '/%')
);
create index audit_entry_of on audit_entry (instructor_id, id);
create trigger audit_entry_stays before update or delete on audit_entry for each row execute function refuse_change();
