package org.briefingroom.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.briefingroom.people.Caller;

/** Where it is written down who did what. Belongs to the transaction of what was done: both are kept, or neither. */
@ApplicationScoped
public class AuditLog implements PanacheRepository<AuditEntry> {

    /** A line of the log as pages show it. @param link where it was done, or null */
    public record AuditLine(Instant at, String instructor, Act act, String what, String link) {
    }

    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /**
     * Whoever is signed in did this.
     *
     * @param what it was done to, in words that need no page: the quiz “Promises and positions”
     * @param link to where it was done, from the root; null when there is no such page
     */
    @Transactional
    public void note(Act act, String what, String link) {
        note(caller.id(), caller.name(), act, what, link);
    }

    /** Somebody did this who need not be signed in, such as whoever has just joined. */
    @Transactional
    void note(UUID instructor, String name, Act act, String what, String link) {
        persist(new AuditEntry(clock.instant(), instructor, name, act, what, link));
    }
}
