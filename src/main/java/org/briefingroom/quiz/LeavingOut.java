package org.briefingroom.quiz;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.briefingroom.fact.Corrected;

/** Lets attempts that are open go on without the questions on a fact that was corrected, unless they are answered. */
@ApplicationScoped
class LeavingOut {
    private static final int FIRST = 1;
    private static final String OPEN = """
            from asked_question q where q.attempt_id = t.id and not exists (select from answer a where a.asked_question_id = q.id)
            and exists (select from question_ground g join fact_version v on v.id = g.fact_version_id where g.question_version_id = q.question_version_id and v.fact_id = :fact)""";

    @Inject
    EntityManager entities;
    @Inject
    Completions completions;
    @Inject
    Clock clock;

    /** Before anybody reads what was answered: who answers at this moment is waited for, and whoever comes later is told. */
    void of(@Observes @Priority(FIRST) Corrected correction) {
        if (!correction.material() || Long.valueOf(correction.was()).equals(correction.now())) {
            return;
        }
        entities.flush();
        List<UUID> open = entities.createNativeQuery("select t.id from attempt t where not exists (select from completion c where c.attempt_id = t.id) and exists (select " + OPEN + ") order by t.id for no key update of t", UUID.class)
                .setParameter("fact", correction.fact()).getResultList();
        if (!open.isEmpty()) {
            entities.createNativeQuery("insert into left_out (asked_question_id, correction_id) select q.id, :correction from attempt t, lateral (select q.id " + OPEN + ") q where t.id in (:open) "
                            + "and not exists (select from completion c where c.attempt_id = t.id) on conflict do nothing")
                    .setParameter("correction", correction.correction()).setParameter("fact", correction.fact()).setParameter("open", open).executeUpdate();
            completions.ofThoseAnswered(open, clock.instant());
        }
    }
}
