-- What the rules for questions would have a person look at again in the last reading of quizzes/. Each reading replaces it.
create table remark (
    id        bigint generated always as identity primary key,
    file      text not null,
    line      int  not null check (line >= 1),
    rule      text not null check (rule ~ '^IW-\d{2}$'),
    what      text not null,
    mend      text not null,
    confirmed text check (confirmed <> '')
);
comment on column remark.confirmed is 'the author''s reason to leave it so';
