package org.briefingroom.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.people.Instructors.Finding;

/** The links by which people who forgot their password choose a new one. */
@ApplicationScoped
class Resets {
    static final Duration VALID = Duration.ofHours(24);

    @Inject
    EntityManager entities;
    @Inject
    Instructors instructors;
    @Inject
    Presences presences;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @Inject
    Event<Deed> deeds;

    /** A new link, in place of any before; none for somebody who is not here or whose access was removed. */
    @Transactional
    Optional<Token> make(UUID instructor) {
        return instructors.findByIdOptional(instructor, LockModeType.PESSIMISTIC_WRITE).filter(Instructor::hasAccess).map(found -> {
            var token = renewed(instructor);
            deeds.fire(new Deed(Deed.Kind.MADE_RESET_LINK, caller.id(), caller.name(), "for " + found.name(), "/desk/people/" + instructor));
            return token;
        });
    }

    /** A new link for whoever runs the program to hand on, when no administrator is left who could make one. */
    @Transactional
    Optional<Token> makeAtStart(String name) {
        return instructors.called(name).filter(Instructor::hasAccess).map(found -> {
            deeds.fire(new Deed(Deed.Kind.MADE_RESET_LINK, found.id(), found.name(), "for themselves, at the start of the program", null));
            return renewed(found.id());
        });
    }

    private Token renewed(UUID instructor) {
        forget(instructor);
        var token = Token.random();
        entities.persist(new ResetLink(token, instructor, clock.instant().plus(VALID)));
        return token;
    }

    /** Whose password the link changes; nobody's when it was used or is too old. */
    @Transactional
    Optional<String> nameFor(Token token) {
        return whose(token, LockModeType.NONE).map(Instructor::name);
    }

    /** What came of a try to choose a password. @param finding null when it was chosen */
    record Choosing(String name, Finding finding) {
    }

    /** Uses the link up and signs out every browser, unless something is wrong with the password. Nothing, when the link cannot be used. */
    @Transactional
    Optional<Choosing> choose(Token token, String typed) {
        return whose(token, LockModeType.PESSIMISTIC_WRITE).map(found -> {
            try {
                found.choose(ChosenPassword.of(typed));
            } catch (ChosenPassword.Unsuitable unsuitable) {
                return new Choosing(found.name(), new Finding("password", unsuitable.getMessage()));
            }
            forget(found.id());
            presences.endAll(found.id());
            deeds.fire(new Deed(Deed.Kind.RESET_PASSWORD, found.id(), found.name(), "by link", null));
            return new Choosing(found.name(), null);
        });
    }

    void forget(UUID instructor) {
        entities.createQuery("delete from ResetLink where instructorId = ?1").setParameter(1, instructor).executeUpdate();
    }

    private Optional<Instructor> whose(Token token, LockModeType lock) {
        return Optional.ofNullable(entities.find(ResetLink.class, token.hash(), lock)).filter(link -> link.isOpen(clock.instant()))
                .map(link -> instructors.findById(link.instructorId())).filter(Instructor::hasAccess);
    }
}
