-- Who published a version in the browser; what comes from files, or was drawn from facts, has nobody's name.
alter table question_version add column published_by text;

-- What the bank lists a question by. The wording that is out stands here too, so that ten thousand questions are searched in one table.
alter table question add column owner_id uuid references instructor;
alter table question add column author text;
alter table question add column retired_at timestamptz;
alter table question add column touched_at timestamptz not null default now();
alter table question add column latest_version_id bigint references question_version;
alter table question add column kind text;
alter table question add column stem text;
alter table question add column words text not null default '';
comment on column question.owner_id is 'who began it in the browser; null for what comes from files or is drawn from facts';
comment on column question.retired_at is 'since when it is neither offered nor asked in new attempts';
comment on column question.latest_version_id is 'the version that is out; null while none is. It, kind, stem and words follow question_version';
comment on column question.words is 'every text of the version that is out, in small letters, to be searched';

create function question_words(content jsonb) returns text language sql immutable as
$$
select coalesce(lower(string_agg(word #>> '{}', ' ')), '') from jsonb_path_query(content - 'kind', 'strict $.** ? (@.type() == "string")') word
$$;

create function follow_question_version() returns trigger language plpgsql as
$$
begin
    update question set latest_version_id = new.id, kind = new.kind, stem = new.content ->> 'stem', words = question_words(new.content), touched_at = new.published_at
    where id = new.question_id;
    return null;
end
$$;
create trigger question_follows_its_version after insert on question_version for each row execute function follow_question_version();
update question q set latest_version_id = v.id, kind = v.kind, stem = v.content ->> 'stem', words = question_words(v.content), touched_at = v.published_at
from question_version v where v.question_id = q.id and v.number = (select max(w.number) from question_version w where w.question_id = q.id);

-- A question as somebody is writing it: for one that is not out yet, or a change of one that is. However unfinished; never shown to learners.
create table question_draft (
    question_id bigint primary key references question,
    kind        text        not null check (kind in ('SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE', 'NUMBER', 'SHORT_TEXT',
                                                     'CLOZE', 'MATCHING', 'ORDERING')),
    state       text        not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED')),
    content     jsonb       not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 60000),
    stem        text        not null check (length(stem) <= 600),
    words       text        not null,
    facts       text[]      not null check (cardinality(facts) <= 12),
    findings    int         not null check (findings >= 0),
    revision    int         not null check (revision >= 1),
    based_on    int         not null check (based_on >= 0),
    changer_id  uuid        not null references instructor,
    changer     text        not null,
    changed_at  timestamptz not null
);
comment on column question_draft.state is 'PUBLISHED: nothing of it waits, what is out reads the same or newer';
comment on column question_draft.content is 'the form as it was filled in, with the fact or note of every option';
comment on column question_draft.facts is 'the names of the facts it rests on; the first settles it';
comment on column question_draft.based_on is 'the number of the published version it was begun from; 0 when there was none';
create index question_draft_state on question_draft (state);

-- Who brought a question into which state, and when. Nothing here is ever changed.
create table question_change (
    id            bigint generated always as identity primary key,
    question_id   bigint      not null references question,
    state         text        not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'RETIRED')),
    version       int         not null check (version >= 0),
    doubts        text[]      not null,
    reason        text        not null check (length(reason) <= 300),
    instructor_id uuid        not null references instructor,
    instructor    text        not null,
    changed_at    timestamptz not null
);
comment on column question_change.doubts is 'the rules that warned, which the reason answers';
create index question_change_of on question_change (question_id, id);
create trigger question_change_stays before update or delete on question_change for each row execute function refuse_change();

-- How many findings the rules had on a published version when it was looked at.
create table question_check (
    question_version_id bigint primary key references question_version,
    findings            int         not null check (findings >= 0),
    checked_at          timestamptz not null
);

create index question_touched on question (touched_at desc, id desc);
create index question_of_pack on question (pack_id, touched_at desc, id desc);
create index question_owner on question (owner_id);
create index quiz_item_question on quiz_item (question_version_id);
create index question_suspension_now on question_suspension (question_version_id) where lifted_at is null;
