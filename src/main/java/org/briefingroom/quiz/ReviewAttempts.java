package org.briefingroom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds what a sitting on due facts goes on from. Every query names the learner. */
@ApplicationScoped
class ReviewAttempts implements PanacheRepositoryBase<Attempt, UUID> {
    private static final String ON_PACK = "from Attempt t join fetch t.quiz z join fetch z.quiz k join fetch k.current where t.learnerId = ?1 "
            + "and k.packId = (select p.id from Pack p where p.slug = ?2) and t.reviews = ?3";

    /** The last attempt of a learner at any quiz on a pack. */
    Optional<Attempt> last(UUID learner, String pack) {
        return find(ON_PACK + " order by t.startedAt desc", learner, pack, false).firstResultOptional();
    }

    /** A sitting on due facts that has not ended. */
    Optional<Attempt> open(UUID learner, String pack) {
        return find(ON_PACK + " and not exists (select 1 from Completion c where c.attemptId = t.id) order by t.startedAt desc", learner, pack, true).firstResultOptional();
    }

    /** Whoever begins for the same learner waits. */
    void hold(UUID learner) {
        getEntityManager().createNativeQuery("select id from learner where id = ?1 for no key update", UUID.class).setParameter(1, learner).getSingleResult();
    }
}
