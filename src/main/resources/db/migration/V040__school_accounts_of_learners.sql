-- Who keeps their learning under an account at the school's own sign-in. It opens that learning, and nothing else.
create table school_learner (
    learner_id uuid primary key references learner on delete cascade,
    issuer     text        not null check (length(issuer) between 1 and 500),
    subject    text        not null check (length(subject) between 1 and 500),
    kept_at    timestamptz not null,
    unique (issuer, subject)
);
comment on column school_learner.subject is 'by what the school tells its people apart; what they are called there is not kept';
