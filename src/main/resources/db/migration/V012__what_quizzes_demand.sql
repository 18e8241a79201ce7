-- What a quiz demands of those who take it. The times are as a clock on the wall in the zone shows them.
alter table quiz_version add column minutes int check (minutes between 1 and 1440);
alter table quiz_version add column attempts int check (attempts between 1 and 100);
alter table quiz_version add column opens timestamp;
alter table quiz_version add column closes timestamp;
alter table quiz_version add column zone text not null default 'UTC' check (length(zone) between 1 and 60);
alter table quiz_version add column shuffle_questions boolean not null default false;
alter table quiz_version add column shuffle_options boolean not null default true;
alter table quiz_version add column audience text not null default 'SHELF' check (audience in ('SHELF', 'LINK', 'CODE'));
alter table quiz_version add column code text check (length(code) between 4 and 40);
alter table quiz_version add check ((audience = 'CODE') = (code is not null));
create index attempt_of_quiz on attempt (quiz_version_id, learner_id);

-- Wrong code words, so that nobody tries out many. Where they came from is kept as a hash, for a day.
create table code_guess (
    id      bigint generated always as identity primary key,
    quiz_id bigint      not null references quiz,
    came_by bytea       not null,
    at      timestamptz not null
);
create index code_guess_of on code_guess (quiz_id, came_by, at);

-- A quiz as somebody works on it in the browser. Each publication is a quiz_version.
create table quiz_draft (
    id                 bigint generated always as identity primary key,
    pack_id            bigint      not null references pack,
    owner_id           uuid        not null references instructor,
    slug               text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    revision           int         not null check (revision >= 1),
    published_revision int check (published_revision <= revision),
    title              text        not null check (length(title) between 1 and 120),
    about              text        not null check (length(about) <= 600),
    feedback           text        not null check (feedback in ('after each', 'at the end')),
    minutes            int check (minutes between 1 and 1440),
    attempts           int check (attempts between 1 and 100),
    opens              timestamp,
    closes             timestamp,
    zone               text        not null check (length(zone) between 1 and 60),
    shuffle_questions  boolean     not null,
    shuffle_options    boolean     not null,
    audience           text        not null check (audience in ('SHELF', 'LINK', 'CODE')),
    code               text check (length(code) between 4 and 40),
    changed_by         text        not null,
    changed_at         timestamptz not null,
    check ((slug is null) = (published_revision is null)),
    check ((audience = 'CODE') = (code is not null))
);
comment on column quiz_draft.slug is 'of the quiz that it was published as; null until then';
create index quiz_draft_owner on quiz_draft (owner_id, changed_at);

-- Its questions by their names in the pack: which version of each is asked, the publication settles.
create table quiz_draft_item (
    quiz_draft_id bigint        not null references quiz_draft on delete cascade,
    position      int           not null check (position >= 1),
    question      text          not null check (length(question) between 1 and 200),
    points        numeric(4, 1) not null check (points > 0),
    primary key (quiz_draft_id, position)
);

-- Why it is asked as it is, though a rule for quizzes doubts it.
create table quiz_draft_reason (
    quiz_draft_id bigint not null references quiz_draft on delete cascade,
    rule          text   not null check (rule ~ '^IW-\d{2}$'),
    reason        text   not null check (length(reason) between 1 and 300),
    primary key (quiz_draft_id, rule)
);
