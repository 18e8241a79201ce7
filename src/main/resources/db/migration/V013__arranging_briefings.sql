-- The briefing of a pack is arranged twice at most: by its file, and by somebody in the browser. The browser's is shown where there is one.
create table briefing (
    pack_id     bigint primary key references pack,
    revision    int    not null check (revision >= 0),
    editor      text,
    arranged_at timestamptz,
    shown       text   not null generated always as (case when editor is null then 'file' else 'browser' end) stored,
    check ((editor is null) = (arranged_at is null))
);
comment on column briefing.revision is 'changes with whatever is shown, so that of two editors at once the later one is told';
comment on column briefing.editor is 'who arranged it in the browser last; null while the file''s is shown';

create table briefing_section (
    pack_id bigint not null references briefing,
    origin  text   not null check (origin in ('file', 'browser')),
    section int    not null check (section >= 1),
    title   text   not null check (length(title) between 1 and 200),
    note    text   check (length(note) between 1 and 1200),
    note_by text,
    primary key (pack_id, origin, section),
    check ((note is null) = (note_by is null))
);
comment on column briefing_section.note is 'an instructor''s own words, not from the source';

insert into briefing (pack_id, revision) select id, 0 from pack;
insert into briefing_section (pack_id, origin, section, title)
select pack_id, 'file', section, min(left(title, 200)) from briefing_line group by pack_id, section;

alter table briefing_line drop column title;
alter table briefing_line add column origin text not null default 'file';
alter table briefing_line alter column origin drop default;
alter table briefing_line drop constraint briefing_line_pkey;
alter table briefing_line add primary key (pack_id, origin, section, position);
alter table briefing_line drop constraint briefing_line_pack_id_fact_id_key;
alter table briefing_line add unique (pack_id, origin, fact_id);
alter table briefing_line add foreign key (pack_id, origin, section) references briefing_section;

-- A file that somebody has sent to import, until they say yes to what it would change. One each, and for nobody else's eyes.
create table pack_upload (
    instructor_id uuid primary key references instructor on delete cascade,
    id            uuid        not null unique,
    file          text        not null check (length(file) between 1 and 200),
    yaml          text        not null check (length(yaml) <= 2000000),
    sent_at       timestamptz not null
);
