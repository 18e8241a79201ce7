-- How sure a learner said they were, where they were asked. No mark depends on it.
alter table answer add column certainty text check (certainty in ('GUESSED', 'FAIRLY_SURE', 'CERTAIN'));

-- Practice that the schedule asked for, whatever the attempt was that it goes on from.
alter table attempt add column reviews boolean not null default false check (not reviews or practises is not null);

-- Where a learner's days turn; without a row, where the house stands.
create table learner_zone (
    learner_id uuid primary key references learner,
    zone       text not null check (length(zone) between 1 and 60)
);

-- The review log: every answer to a fact that was told, and what it was worth. A rating of null says that it is no review, such
-- as a second try in the same sitting. Never changed: every card can be made again from it.
create table review (
    id                bigint generated always as identity primary key,
    learner_id        uuid             not null references learner,
    fact_id           bigint           not null references fact,
    attempt_id        uuid             not null references attempt,
    asked_question_id bigint           not null references asked_question,
    reviewed_at       timestamptz      not null,
    day               date             not null,
    share             double precision not null check (share between 0 and 1),
    skipped           boolean          not null,
    certainty         text check (certainty in ('GUESSED', 'FAIRLY_SURE', 'CERTAIN')),
    rating            smallint check (rating between 1 and 4),
    misconception     boolean          not null,
    recall            double precision check (recall between 0 and 1),
    algorithm         text             not null,
    mapping           int              not null,
    unique (asked_question_id, fact_id)
);
comment on column review.day is 'of the learner, by the zone they were in then; days turn at four in the morning';
comment on column review.recall is 'how likely it was recalled, as predicted just before; null at the first review';
create unique index review_once_a_sitting on review (attempt_id, fact_id) where rating is not null;
create index review_of_card on review (learner_id, fact_id, reviewed_at);
create trigger review_stays before update or delete on review for each row execute function refuse_change();

-- What a learner holds of a fact: wholly a function of the log.
create table card (
    learner_id     uuid             not null references learner,
    fact_id        bigint           not null references fact,
    stability      double precision not null check (stability between 0.001 and 36500),
    difficulty     double precision not null check (difficulty between 1 and 10),
    last_at        timestamptz      not null,
    last_day       date             not null,
    due_day        date             not null,
    reviews        int              not null check (reviews >= 1),
    lapses         int              not null check (lapses >= 0),
    recalled_later boolean          not null,
    misconception  boolean          not null,
    primary key (learner_id, fact_id)
);
create index card_due on card (learner_id, due_day);
