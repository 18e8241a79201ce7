-- What learners say is wrong with a question; one for each learner and wording, which may be changed until it is decided.
create table learner_report (
    id                  bigint generated always as identity primary key,
    learner_id          uuid        not null references learner on delete cascade,
    question_version_id bigint      not null references question_version,
    fact_id             bigint      not null references fact,
    about               text        not null check (about in ('wrong', 'unclear', 'out of date')),
    words               text        not null check (length(words) <= 500),
    made_at             timestamptz not null,
    decision_id         bigint,
    seen_at             timestamptz,
    check (seen_at is null or decision_id is not null)
);
comment on column learner_report.fact_id is 'that settles the question';
create unique index learner_report_open on learner_report (learner_id, question_version_id) where decision_id is null;
create index learner_report_on on learner_report (fact_id) where decision_id is null;
create index learner_report_of on learner_report (learner_id, made_at);

-- One decision answers everybody who reported.
create table report_decision (
    id            bigint generated always as identity primary key,
    fact_id       bigint      not null references fact,
    correction_id bigint references correction,
    answer        text        not null check (length(answer) between 1 and 500),
    made_by       text        not null,
    made_at       timestamptz not null
);
comment on column report_decision.correction_id is 'that mended it; null where the fact stands';
alter table learner_report add foreign key (decision_id) references report_decision;
create trigger report_decision_stays before update or delete on report_decision for each row execute function refuse_change();
