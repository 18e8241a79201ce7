package org.briefingroom.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What each may do, and whether they may come in at all. There is always an administrator. */
@ApplicationScoped
class Standing {
    private static final String LAST = "Nobody else is an administrator. Make somebody else one first.";

    /** What came of a change. @param problem null when it was made; {@code stale} whether somebody else changed it meanwhile */
    record Outcome(String problem, boolean stale) {
        static final Outcome MADE = new Outcome(null, false);

        static Outcome problem(String problem) {
            return new Outcome(problem, false);
        }

        boolean isMade() {
            return problem == null;
        }
    }

    @Inject
    Instructors instructors;
    @Inject
    Presences presences;
    @Inject
    Resets resets;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @Inject
    Event<Deed> deeds;

    /** @param base the role that was seen by whoever changes it */
    @Transactional
    Outcome changeRole(UUID id, String wanted, String base) {
        var administrators = administrators();
        var found = locked(id);
        var role = Role.of(wanted);
        if (role.isEmpty()) {
            return Outcome.problem("Choose one of the roles.");
        }
        if (!found.role().word().equals(base)) {
            return new Outcome("Somebody else made " + found.name() + " " + found.role().one() + " meanwhile; you chose " + wanted + ". Nothing was overwritten: choose again.", true);
        }
        if (role.get() == found.role()) {
            return Outcome.problem(found.name() + " is " + role.get().one() + " already. Choose another role.");
        }
        if (isLast(found, administrators)) {
            return Outcome.problem(LAST);
        }
        found.become(role.get());
        note(Deed.Kind.CHANGED_ROLE, found, "of " + found.name() + ", from " + base + " to " + wanted);
        return Outcome.MADE;
    }

    /** Ends all their sessions and links. What they made, and their name on it, stays. */
    @Transactional
    Outcome removeAccess(UUID id) {
        var administrators = administrators();
        var found = locked(id);
        if (!found.hasAccess()) {
            return new Outcome("The access of " + found.name() + " is removed already.", true);
        }
        if (isLast(found, administrators)) {
            return Outcome.problem(LAST);
        }
        if (id.equals(caller.id())) {
            return Outcome.problem("This is your own access. Another administrator can remove it.");
        }
        found.remove(clock.instant());
        presences.endAll(id);
        resets.forget(id);
        note(Deed.Kind.REMOVED_ACCESS, found, "of " + found.name());
        return Outcome.MADE;
    }

    @Transactional
    Outcome giveAccessBack(UUID id) {
        var found = locked(id);
        if (found.hasAccess()) {
            return new Outcome(found.name() + " has access already.", true);
        }
        found.readmit();
        note(Deed.Kind.GAVE_ACCESS_BACK, found, "to " + found.name());
        return Outcome.MADE;
    }

    /** Held until the transaction ends, always in the same order: two administrators must not unmake each other at once. */
    private List<Instructor> administrators() {
        return instructors.find("role = ?1 and removedAt is null order by id", Role.ADMINISTRATOR.word()).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    private Instructor locked(UUID id) {
        return instructors.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    private static boolean isLast(Instructor instructor, List<Instructor> administrators) {
        return instructor.isAdministrator() && administrators.size() == 1;
    }

    private void note(Deed.Kind kind, Instructor about, String what) {
        deeds.fire(new Deed(kind, caller.id(), caller.name(), what, "/desk/people/" + about.id()));
    }
}
