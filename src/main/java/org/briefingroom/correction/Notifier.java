package org.briefingroom.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.briefingroom.fact.Corrected;

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
}
