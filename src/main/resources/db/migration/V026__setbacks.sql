-- A fact was corrected, so what a learner held of it is to be learnt again. Part of the review log: never changed, and cards are made again from both.
create table review_setback (
    learner_id    uuid        not null references learner,
    fact_id       bigint      not null references fact,
    correction_id bigint      not null references correction,
    at            timestamptz not null,
    day           date        not null,
    primary key (correction_id, learner_id)
);
create index review_setback_of on review_setback (learner_id, fact_id);
create trigger review_setback_stays before update or delete on review_setback for each row execute function refuse_change();
