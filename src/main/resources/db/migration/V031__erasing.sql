-- A learner may be erased, by erase_learner alone: whatever is theirs goes, and answers stay with nobody's name on them.
create function is_being_erased(learner uuid) returns boolean language sql stable as
$$
select learner is not null and coalesce(current_setting('briefingroom.erasing', true), '') = learner::text
$$;

create or replace function refuse_change() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' and is_being_erased((to_jsonb(old) ->> 'learner_id')::uuid) then
        return old;
    end if;
    raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;

alter table attempt alter column learner_id drop not null;
comment on column attempt.learner_id is 'null once the learner was erased';
create or replace function guard_attempt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and new.extra_minutes > old.extra_minutes and to_jsonb(new) - 'extra_minutes' = to_jsonb(old) - 'extra_minutes' then
        return new;
    end if;
    if tg_op = 'UPDATE' and new.learner_id is null and is_being_erased(old.learner_id) and to_jsonb(new) - 'learner_id' = to_jsonb(old) - 'learner_id' then
        return new;
    end if;
    raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;

-- Of what was answered, only words that somebody typed themselves can go.
create function guard_answer() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'response' = to_jsonb(old) - 'response' and is_being_erased((
        select t.learner_id from asked_question q join attempt t on t.id = q.attempt_id where q.id = old.asked_question_id)) then
        return new;
    end if;
    raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;
drop trigger answer_stays on answer;
create trigger answer_stays before update or delete on answer for each row execute function guard_answer();

-- Answers whether there was such a learner. Whatever table refers to learners, now or later, loses its rows of this one.
create function erase_learner(who uuid) returns boolean language plpgsql as
$$
declare
    held record;
begin
    perform from learner where id = who for update;
    if not found then
        return false;
    end if;
    perform set_config('briefingroom.erasing', who::text, true);
    -- What is under way ends unheard: nobody can go on with it.
    insert into completion (attempt_id, completed_at) select id, now() from attempt where learner_id = who on conflict do nothing;
    update answer a set response = (select coalesce(jsonb_agg(''::text), '[]') from jsonb_array_elements(a.response))
    from asked_question q join attempt t on t.id = q.attempt_id join question_version v on v.id = q.question_version_id
    where q.id = a.asked_question_id and t.learner_id = who and v.kind in ('SHORT_TEXT', 'CLOZE');
    for held in select c.conrelid::regclass as place, a.attname as naming
                from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid = 'learner'::regclass and c.conrelid <> 'attempt'::regclass loop
        execute format('delete from %s where %I = $1', held.place, held.naming) using who;
    end loop;
    update attempt set learner_id = null where learner_id = who;
    delete from learner where id = who;
    perform set_config('briefingroom.erasing', '', true);
    return true;
end
$$;

-- Whatever else the house holds of a learner, table by table, for them to take away.
create function held_of_learner(who uuid) returns jsonb language plpgsql stable as
$$
declare
    held record;
    of_table jsonb;
    everything jsonb := '{}';
begin
    for held in select c.conrelid::regclass::text as place, a.attname as naming
                from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid = 'learner'::regclass and c.conrelid not in ('attempt'::regclass, 'learner_key'::regclass) order by 1 loop
        execute format('select coalesce(jsonb_agg(to_jsonb(h) - ''pin'' - ''learner_id''), ''[]'') from %s h where h.%I = $1', held.place, held.naming) into of_table using who;
        if of_table <> '[]' then
            everything := everything || jsonb_build_object(held.place, of_table);
        end if;
    end loop;
    return everything;
end
$$;
