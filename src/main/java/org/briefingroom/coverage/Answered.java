package org.briefingroom.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What all learners together answered. Says nothing of any one of them. */
@ApplicationScoped
class Answered {
    private static final String LAST_ANSWERS = """
            with last_answer as (
                select distinct on (coalesce(t.learner_id, t.id), v.fact_id) coalesce(t.learner_id, t.id) as learner_id, v.fact_id, a.share
                from effective_answer a
                         join attempt t on t.id = a.attempt_id and not exists (select from attempt_withdrawal w where w.attempt_id = t.id)
                         join question_ground g on g.question_version_id = a.question_version_id and g.option is null
                         join fact_version v on v.id = g.fact_version_id
                         join fact f on f.id = v.fact_id
                         join pack p on p.id = f.pack_id
                where p.slug = :pack and f.withdrawn_at is null and a.counts and a.share is not null
                order by coalesce(t.learner_id, t.id), v.fact_id, a.answered_at desc, a.asked_question_id desc)
            select fact_id, count(*) as learners, count(*) filter (where share = 1) as mastered, (select count(distinct learner_id) from last_answer) as everybody
            from last_answer group by fact_id""";

    /** @param learners who answered, and of them with a right last answer {@code mastered} */
    record OfFact(long learners, long mastered) {
        static final OfFact NOBODY = new OfFact(0, 0);
    }

    /** By the fact's id. */
    record Answers(long learners, Map<Long, OfFact> facts) {

        OfFact of(long fact) {
            return facts.getOrDefault(fact, OfFact.NOBODY);
        }
    }

    @Inject
    EntityManager entities;

    /** The last answer of each learner to each fact of a pack, counted; one statement. */
    @Transactional
    @SuppressWarnings("unchecked")
    Answers in(String pack) {
        List<Tuple> rows = entities.createNativeQuery(LAST_ANSWERS, Tuple.class).setParameter("pack", pack).getResultList();
        return new Answers(rows.isEmpty() ? 0 : rows.get(0).get("everybody", Long.class), rows.stream().collect(Collectors.toMap(
                row -> row.get("fact_id", Long.class), row -> new OfFact(row.get("learners", Long.class), row.get("mastered", Long.class)))));
    }
}
