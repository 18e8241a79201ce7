package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Ends attempts. What has ended stays ended, and when it ended first. */
@ApplicationScoped
class Completions {

    @Inject
    EntityManager entities;
    @Inject
    Event<Told> told;

    /** Ends an attempt if every question of it is answered; answers whether it did. */
    boolean ifAnswered(UUID attempt, Instant now) {
        return tell(attempt, false, entities.createNativeQuery("""
                        insert into completion (attempt_id, completed_at)
                        select ?1, ?2 where not exists (
                            select from asked_question q left join answer a on a.asked_question_id = q.id
                            where q.attempt_id = ?1 and a.asked_question_id is null and not exists (select from left_out l where l.asked_question_id = q.id))
                        on conflict do nothing""")
                .setParameter(1, attempt).setParameter(2, now).executeUpdate());
    }

    /** Ends those of these attempts in which nothing is open any more. */
    void ofThoseAnswered(Collection<UUID> attempts, Instant now) {
        entities.createNativeQuery("""
                        insert into completion (attempt_id, completed_at)
                        select t.id, ?2 from attempt t where t.id in (?1) and not exists (
                            select from asked_question q left join answer a on a.asked_question_id = q.id
                            where q.attempt_id = t.id and a.asked_question_id is null and not exists (select from left_out l where l.asked_question_id = q.id))
                        on conflict do nothing returning attempt_id""", UUID.class)
                .setParameter(1, attempts).setParameter(2, now).getResultList().forEach(attempt -> tell((UUID) attempt, false, 1));
    }

    private boolean tell(UUID attempt, boolean open, int ended) {
        if (ended > 0) {
            told.fire(new Told(attempt, open));
        }
        return ended > 0;
    }

    /** Ends every attempt of a learner at a quiz that is still open; practice aside. What was left open in one put aside says nothing of memory. */
    void allOpen(Long quizId, UUID learner, Instant now) {
        entities.createNativeQuery("""
                        insert into completion (attempt_id, completed_at)
                        select t.id, ?3 from attempt t join quiz_version v on v.id = t.quiz_version_id
                        where v.quiz_id = ?1 and t.learner_id = ?2 and t.practises is null
                        on conflict do nothing returning attempt_id""", UUID.class)
                .setParameter(1, quizId).setParameter(2, learner).setParameter(3, now).getResultList().forEach(attempt -> tell((UUID) attempt, false, 1));
    }

    /** Ends an attempt; what is open counts as missed. */
    void of(UUID attempt, Instant now) {
        tell(attempt, true, entities.createNativeQuery("insert into completion (attempt_id, completed_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, attempt).setParameter(2, now).executeUpdate());
    }
}
