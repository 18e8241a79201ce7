-- What the last reading of seeds/ and quizzes/ found wrong. Each reading replaces it.
create table fault (
    id   bigint generated always as identity primary key,
    file text not null,
    line int  not null check (line >= 1),
    what text not null,
    mend text not null
);
