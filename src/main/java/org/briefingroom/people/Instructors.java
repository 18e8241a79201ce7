package org.briefingroom.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.people.ChosenPassword.Unsuitable;

/** Where instructors are kept, and how they prove who they are. */
@ApplicationScoped
class Instructors implements PanacheRepositoryBase<Instructor, UUID> {
    /** Compared with when nobody is called so, for a name that is not there must not be answered sooner than one that is. */
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody's");

    @Inject
    EntityManager entities;
    @Inject
    Presences presences;
    @Inject
    Clock clock;
    @Inject
    Event<Deed> deeds;

    /** Nobody, when name and password do not belong together. */
    @Transactional
    Optional<Presences.Known> signIn(String name, String password) {
        var found = called(name).filter(Instructor::hasAccess);
        if (found.isEmpty()) {
            BcryptUtil.matches(password, NOBODYS);
        }
        return found.filter(instructor -> instructor.holds(password)).map(presences::begin);
    }

    /** Whoever is called so, in small letters or large. */
    Optional<Instructor> called(String typed) {
        try {
            return find("lower(name) = lower(?1)", ChosenName.of(typed).value()).firstResultOptional();
        } catch (ChosenName.Unsuitable e) {
            return Optional.empty();
        }
    }

    /** A new instructor under a name that nobody has yet; nobody, when somebody has. */
    @Transactional
    Optional<UUID> join(String name, ChosenPassword password, Role role) {
        var id = UUID.randomUUID();
        int joined = entities.createNativeQuery("insert into instructor (id, name, password, role, joined_at) values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, id).setParameter(2, name).setParameter(3, password.hash()).setParameter(4, role.word()).setParameter(5, clock.instant()).executeUpdate();
        return joined == 1 ? Optional.of(id) : Optional.empty();
    }

    /**
     * Chooses a new password in place of the present one, and signs out every other browser.
     *
     * @return what is wrong with either; empty when it was changed
     */
    @Transactional
    Optional<Finding> changePassword(UUID instructor, UUID presence, String present, String chosen) {
        var found = findById(instructor);
        if (!found.holds(present == null ? "" : present)) {
            return Optional.of(new Finding("present", "This is not your present password. Type it again; if you have forgotten it, ask an administrator for a link to choose a new one."));
        }
        try {
            found.choose(ChosenPassword.of(chosen));
        } catch (Unsuitable unsuitable) {
            return Optional.of(new Finding("chosen", unsuitable.getMessage()));
        }
        presences.endOthers(instructor, presence);
        deeds.fire(new Deed(Deed.Kind.CHANGED_PASSWORD, instructor, found.name(), "their own", "/desk/account"));
        return Optional.empty();
    }

    @Transactional
    void signOutEverywhere(UUID instructor, String name) {
        presences.endAll(instructor);
        deeds.fire(new Deed(Deed.Kind.SIGNED_OUT_EVERYWHERE, instructor, name, "all their browsers", null));
    }

    /** What is wrong with a field of a form. */
    record Finding(String field, String what) {
    }
}
