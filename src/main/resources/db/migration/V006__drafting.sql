-- What drafting questions needs to know: what stands beside each other, what is all there is, and how a curator would ask.
alter table cast_member add column sort text;
comment on column cast_member.sort is 'in one word, such as city: options of one question are of one sort';
alter table source add column whole boolean not null default false;
comment on column source.whole is 'the facts hold everything that its passages say';

-- How a curator would ask for a slot of a fact. Each reading of the file replaces them.
create table ask (
    id      bigint generated always as identity primary key,
    fact_id bigint not null references fact,
    slot    text   not null,
    value   text,
    stem    text   not null check (length(stem) between 10 and 400),
    measure text
);
create index ask_fact on ask (fact_id);

drop view fact_line;
-- A book may say no more than its year.
alter table source alter column published type text using published::text;
alter table source add check (published ~ '^\d{4}(-\d{2}(-\d{2})?)?$');
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
       t.single_valued                               as topic_single_valued,
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
       src.published                                 as source_published,
       src.whole                                     as source_whole
from fact_version v
         join fact f on f.id = v.fact_id
         join topic t on t.id = v.topic_id
         join pack p on p.id = f.pack_id
         join source src on src.id = p.source_id;

-- The ground on which an option of a drafted question is wrong; who approved one that has none is kept with the approval.
create table option_falsity (
    question_version_id bigint not null references question_version,
    option              int    not null check (option >= 0),
    falsity             text   not null check (falsity in ('COMPUTED', 'FUNCTIONAL', 'COMPLETE', 'INCOMPATIBLE', 'DENIED', 'ATTRIBUTED', 'APPROVED')),
    primary key (question_version_id, option)
);
create trigger option_falsity_stays before update or delete on option_falsity for each row execute function refuse_change();
