package org.briefingroom.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.briefingroom.people.Deed;

/** Writes down what the room of people, which stands above the log, tells of. */
@ApplicationScoped
class StaffDeeds {

    @Inject
    AuditLog log;

    void note(@Observes Deed deed) {
        log.note(deed.by(), deed.name(), act(deed.kind()), deed.what(), deed.link());
    }

    static Act act(Deed.Kind kind) {
        return Act.valueOf(kind.name());
    }
}
