package org.briefingroom.people;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * In which browsers instructors are signed in. The cookie of Quarkus holds a name and cannot be called back; the name that it is
 * given here is the number of a row, and without the row it opens nothing.
 */
@ApplicationScoped
class Presences {
    static final String ID = "instructor.id";
    static final String NAME = "instructor.name";
    /** However often a browser comes by, after so long it is asked for the password again. */
    private static final Duration LONGEST = Duration.ofDays(30);

    /** Whoever is signed in, and in which browser. */
    record Known(UUID presence, UUID id, String name, String role) {

        SecurityIdentity identity() {
            return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(presence.toString())).addRole(role)
                    .addAttribute(ID, id).addAttribute(NAME, name).build();
        }
    }

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    @Transactional
    Known begin(Instructor instructor) {
        entities.createQuery("delete from Presence where begunAt < ?1").setParameter(1, clock.instant().minus(LONGEST)).executeUpdate();
        var presence = new Presence(instructor.id(), clock.instant());
        entities.persist(presence);
        return new Known(presence.id(), instructor.id(), instructor.name(), instructor.role().word());
    }

    /** Nobody, when it was ended or their access was removed. One statement. */
    @Transactional
    Optional<Known> known(UUID presence) {
        return entities.createQuery("select new org.briefingroom.people.Presences$Known(p.id, i.id, i.name, i.role) from Presence p join Instructor i on i.id = p.instructorId"
                        + " where p.id = ?1 and p.begunAt >= ?2 and i.removedAt is null", Known.class)
                .setParameter(1, presence).setParameter(2, clock.instant().minus(LONGEST)).getResultStream().findFirst();
    }

    @Transactional
    void end(UUID presence) {
        entities.createQuery("delete from Presence where id = ?1").setParameter(1, presence).executeUpdate();
    }

    /** Signs somebody out of every browser. */
    @Transactional
    void endAll(UUID instructor) {
        entities.createQuery("delete from Presence where instructorId = ?1").setParameter(1, instructor).executeUpdate();
    }

    /** Signs somebody out of every browser but this. */
    @Transactional
    void endOthers(UUID instructor, UUID presence) {
        entities.createQuery("delete from Presence where instructorId = ?1 and id <> ?2").setParameter(1, instructor).setParameter(2, presence).executeUpdate();
    }
}
