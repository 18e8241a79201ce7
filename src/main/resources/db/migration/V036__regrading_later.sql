-- What a correction made of the answers to a question version, for answers too that are typed in from paper afterwards.
create table regrade_plan (
    correction_id       bigint not null references correction,
    question_version_id bigint not null references question_version,
    key_version_id      bigint references question_version,
    primary key (correction_id, question_version_id)
);
comment on column regrade_plan.key_version_id is 'by whose key answers are marked; null where they count for nobody any more';
create index regrade_plan_version on regrade_plan (question_version_id);
create trigger regrade_plan_stays before update or delete on regrade_plan for each row execute function refuse_change();

insert into regrade_plan (correction_id, question_version_id)
select distinct r.correction_id, q.question_version_id from regrade r join asked_question q on q.id = r.asked_question_id where r.rule = 'drop';
