package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.briefingroom.web.Zones;

/** Where learners are, so that their days turn when their nights do. */
@ApplicationScoped
class LearnerZones {

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    /** As the learner chose it; where the house stands, when they did not. */
    ZoneId of(UUID learner) {
        var chosen = entities.createNativeQuery("select zone from learner_zone where learner_id = :learner", String.class).setParameter("learner", learner).getResultList();
        return chosen.isEmpty() ? clock.getZone() : ZoneId.of((String) chosen.get(0));
    }

    /** Answers whether there is such a zone. Reviews that were logged keep the day they were logged with. */
    @Transactional
    boolean choose(UUID learner, String zone) {
        if (!Zones.ALL.contains(zone)) {
            return false;
        }
        entities.createNativeQuery("insert into learner_zone values (:learner, :zone) on conflict (learner_id) do update set zone = excluded.zone")
                .setParameter("learner", learner).setParameter("zone", zone).executeUpdate();
        return true;
    }
}
