create table source (
    id          bigint generated always as identity primary key,
    slug        text not null unique,
    kind        text not null,
    title       text not null,
    author      text not null,
    contributor text,
    outlet      text not null,
    published   date not null,
    place       text,
    link        text check (link ~ '^https://')
);

-- The numbered paragraphs of a source: numbers only, never the text.
create table passage (
    source_id bigint not null references source,
    number    int    not null check (number >= 0),
    primary key (source_id, number)
);

create table pack (
    id        bigint generated always as identity primary key,
    slug      text   not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title     text   not null,
    about     text   not null,
    source_id bigint not null references source
);

create table cast_member (
    id      bigint generated always as identity primary key,
    pack_id bigint  not null references pack,
    slug    text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name    text    not null,
    type    text    not null check (type in ('person', 'organisation', 'country', 'place', 'group')),
    role    text,
    passage int,
    aliases text[]  not null default '{}',
    listed  boolean not null,
    unique (pack_id, slug),
    check (role is null or passage is not null)
);

create table affiliation (
    member_id bigint not null references cast_member,
    group_id  bigint not null references cast_member,
    primary key (member_id, group_id),
    check (member_id <> group_id)
);

create table topic (
    id            bigint generated always as identity primary key,
    pack_id       bigint  not null references pack,
    slug          text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title         text    not null,
    position      int     not null,
    single_valued boolean not null,
    unique (pack_id, slug)
);

create table fact (
    id                 bigint generated always as identity primary key,
    pack_id            bigint not null references pack,
    slug               text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    current_version_id bigint,
    withdrawn_at       timestamptz,
    unique (pack_id, slug)
);

create table fact_version (
    id        bigint generated always as identity primary key,
    fact_id   bigint      not null references fact,
    number    int         not null check (number >= 1),
    topic_id  bigint      not null references topic,
    says      text        not null check (length(says) between 10 and 600),
    continued text        not null check (lower(continued) = lower(says)),
    status    text        not null check (status in ('reported', 'claimed', 'analysis', 'forecast')),
    as_of     text        not null check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    quote     text        check (array_length(regexp_split_to_array(btrim(quote), '\s+'), 1) <= 12),
    complete  boolean     not null,
    origin    text        not null check (origin in ('file', 'browser')),
    editor    text        not null,
    reason    text,
    made_at   timestamptz not null,
    unique (fact_id, number),
    unique (id, fact_id)
);
comment on column fact_version.continued is 'the sentence as it runs on after "According to …, "';
alter table fact
    add foreign key (current_version_id, id) references fact_version (id, fact_id) deferrable initially deferred;

create table fact_speaker (
    fact_version_id bigint not null references fact_version,
    position        int    not null check (position >= 1),
    speaker_id      bigint not null references cast_member,
    primary key (fact_version_id, position),
    unique (fact_version_id, speaker_id)
);

create table citation (
    fact_version_id bigint not null references fact_version,
    source_id       bigint not null,
    passage         int    not null,
    primary key (fact_version_id, source_id, passage),
    foreign key (source_id, passage) references passage
);

create trigger fact_version_stays before update or delete on fact_version for each row execute function refuse_change();
create trigger fact_speaker_stays before update or delete on fact_speaker for each row execute function refuse_change();
create trigger citation_stays before update or delete on citation for each row execute function refuse_change();

-- Grounded and attributed: at commit a version has a citation, and a speaker exactly when it is not plainly reported.
create function check_fact_version() returns trigger language plpgsql as
$$
begin
    if not exists (select from citation where fact_version_id = new.id) then
        raise exception 'fact version % cites no passage', new.id using errcode = 'check_violation';
    end if;
    if (new.status = 'reported') = exists (select from fact_speaker where fact_version_id = new.id) then
        raise exception 'fact version % is % and must % a speaker', new.id, new.status,
            case new.status when 'reported' then 'not have' else 'have' end using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger fact_version_is_attributed after insert on fact_version
    deferrable initially deferred for each row execute function check_fact_version();

create table term (
    id      bigint generated always as identity primary key,
    pack_id bigint not null references pack,
    slug    text   not null,
    name    text   not null,
    aliases text[] not null default '{}',
    fact_id bigint not null references fact,
    unique (pack_id, slug)
);

create table briefing_line (
    pack_id  bigint not null references pack,
    section  int    not null check (section >= 1),
    title    text   not null,
    position int    not null check (position >= 1),
    fact_id  bigint not null references fact,
    primary key (pack_id, section, position),
    unique (pack_id, fact_id)
);

-- A fact version as it is shown: with its topic, its speakers in order and its place in the source.
create view fact_line as
select v.id,
       f.id                                          as fact_id,
       f.slug                                        as fact_slug,
       v.number,
       f.current_version_id = v.id and f.withdrawn_at is null as held,
       p.slug                                        as pack_slug,
       t.slug                                        as topic_slug,
       t.title                                       as topic_title,
       t.position                                    as topic_position,
       v.says,
       v.continued,
       v.status,
       v.as_of,
       v.quote,
       v.complete,
       array(select c.name from fact_speaker s join cast_member c on c.id = s.speaker_id
             where s.fact_version_id = v.id order by s.position) as speakers,
       array(select c.passage from citation c where c.fact_version_id = v.id order by c.passage) as passages,
       src.author                                    as source_author,
       src.outlet                                    as source_outlet,
       src.published                                 as source_published
from fact_version v
         join fact f on f.id = v.fact_id
         join topic t on t.id = v.topic_id
         join pack p on p.id = f.pack_id
         join source src on src.id = p.source_id;
