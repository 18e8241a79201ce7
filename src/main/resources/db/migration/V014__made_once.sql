-- Forms by which something was made, so that one that is sent twice makes one thing. A form is known by the hash of its key and its fields.
create table made_once (
    form    bytea       primary key check (length(form) = 32),
    address text        check (length(address) between 1 and 1000),
    made_at timestamptz not null
);
comment on column made_once.address is 'of what was made; null only within the transaction that makes it';
create index made_once_at on made_once (made_at);

-- Whoever guesses code words is one browser of many behind an address. Which, is kept as a hash, for a day.
alter table code_guess add column browser bytea;
create index code_guess_of_browser on code_guess (quiz_id, browser, at);
