-- A learner may have an account, to sign in by on any device. Nobody must. Nothing is asked for it but a name and a password.
create table learner_account (
    learner_id uuid primary key references learner on delete cascade,
    name       text        not null check (name = btrim(name) and length(name) between 2 and 60),
    name_key   text        not null unique check (length(name_key) between 1 and 120),
    password   text        not null check (password like '$2%'),
    made_at    timestamptz not null
);
comment on column learner_account.name_key is 'the name without capitals, accents, spaces and what cannot be seen: by this two names are the same';

alter table learner_key add column by_account boolean not null default false;
comment on column learner_key.by_account is 'whether the device was signed in to the account; otherwise it came back by a PIN, and a new PIN ends it';

-- As before, and no password goes out of the house.
create or replace function held_of_learner(who uuid) returns jsonb language plpgsql stable as
$$
declare
    held record;
    of_table jsonb;
    everything jsonb := '{}';
begin
    for held in select c.conrelid::regclass::text as place, a.attname as naming
                from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid = 'learner'::regclass and c.conrelid not in ('attempt'::regclass, 'learner_key'::regclass) order by 1 loop
        execute format('select coalesce(jsonb_agg(to_jsonb(h) - ''pin'' - ''password'' - ''learner_id''), ''[]'') from %s h where h.%I = $1', held.place, held.naming) into of_table using who;
        if of_table <> '[]' then
            everything := everything || jsonb_build_object(held.place, of_table);
        end if;
    end loop;
    return everything;
end
$$;
