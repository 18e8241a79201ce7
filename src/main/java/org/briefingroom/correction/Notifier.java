package org.briefingroom.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.briefingroom.fact.Corrected;
import org.briefingroom.quiz.TakenFromPaper;

/** Notes for exactly those who met what was held before that they are to be told, in the transaction of the correction. */
@ApplicationScoped
class Notifier {

    @Inject
    EntityManager entities;

    void of(@Observes Corrected correction) {
        if (correction.material()) {
            entities.createNativeQuery("insert into notice (correction_id, learner_id) select :correction, m.learner from (" + Met.LEARNERS + ") m on conflict do nothing")
                    .setParameter("correction", correction.correction()).setParameter("fact", correction.fact()).executeUpdate();
        }
    }

    /** On a paper that was printed before a correction, a learner met what was held then. */
    void of(@Observes TakenFromPaper paper) {
        entities.createNativeQuery("""
                insert into notice (correction_id, learner_id)
                select distinct c.id, t.learner_id from attempt t join asked_question q on q.attempt_id = t.id
                    join question_ground g on g.question_version_id = q.question_version_id join fact_version v on v.id = g.fact_version_id
                    join correction c on c.fact_id = v.fact_id and c.kind = 'material' and c.was_version_id >= v.id
                        and (c.now_version_id is distinct from v.id or c.now_version_id = c.was_version_id)
                where t.id = :attempt on conflict do nothing""").setParameter("attempt", paper.attempt()).executeUpdate();
    }
}
