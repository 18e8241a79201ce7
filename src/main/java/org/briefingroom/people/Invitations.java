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

/** The links by which people come in. */
@ApplicationScoped
class Invitations {
    static final Duration VALID = Duration.ofDays(7);
    /** So that the list of those that are open fits on one page. */
    static final int MOST_OPEN = 50;
    private static final int SHORTEST_NAME = 2;

    @Inject
    EntityManager entities;
    @Inject
    Instructors instructors;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @Inject
    Event<Deed> deeds;

    /** A new link for the first instructor, in place of any before; none once there is an instructor. */
    @Transactional
    Optional<Token> inviteFirst() {
        if (instructors.count() > 0) {
            return Optional.empty();
        }
        entities.createQuery("delete from Invitation").executeUpdate();
        var token = Token.random();
        entities.persist(new Invitation(token, Role.ADMINISTRATOR, null, clock.instant(), null));
        return Optional.of(token);
    }

    /** A new link; none when too many are open. */
    @Transactional
    Optional<Token> invite(Role role) {
        entities.createQuery("delete from Invitation where validUntil <= ?1").setParameter(1, clock.instant()).executeUpdate();
        if (entities.createQuery("select count(*) from Invitation", Long.class).getSingleResult() >= MOST_OPEN) {
            return Optional.empty();
        }
        var token = Token.random();
        entities.persist(new Invitation(token, role, caller.id(), clock.instant(), clock.instant().plus(VALID)));
        deeds.fire(new Deed(Deed.Kind.INVITED, caller.id(), caller.name(), role.one() + " by link", "/desk/people"));
        return Optional.of(token);
    }

    /** Whether there was such an invitation to withdraw. */
    @Transactional
    boolean withdraw(UUID id) {
        var found = entities.createQuery("from Invitation where id = ?1", Invitation.class).setParameter(1, id).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
        found.ifPresent(invitation -> {
            entities.remove(invitation);
            deeds.fire(new Deed(Deed.Kind.WITHDREW, caller.id(), caller.name(), "the invitation for " + invitation.role().one(), "/desk/people"));
        });
        return found.isPresent();
    }

    /** As what the link invites; nothing when it was used, withdrawn or is too old. */
    @Transactional
    Optional<Role> invitedAs(Token token) {
        return open(token, LockModeType.NONE).map(Invitation::role);
    }

    /** What came of a try to join. @param finding null when they joined */
    record Joining(Finding finding) {
    }

    /** Uses the invitation up, unless something is wrong with the name or the password. Nothing, when the link cannot be used. */
    @Transactional
    Optional<Joining> accept(Token token, String typedName, String typedPassword) {
        return open(token, LockModeType.PESSIMISTIC_WRITE).map(invitation -> new Joining(join(invitation, typedName, typedPassword)));
    }

    private Finding join(Invitation invitation, String typedName, String typedPassword) {
        var name = name(typedName);
        if (name.isEmpty()) {
            return new Finding("name", "Please choose a name of " + SHORTEST_NAME + " to " + Learner.LONGEST_NAME + " characters.");
        }
        try {
            var joined = instructors.join(name.get(), ChosenPassword.of(typedPassword), invitation.role());
            if (joined.isEmpty()) {
                return new Finding("name", "Somebody is called that already. Please choose another name.");
            }
            entities.remove(invitation);
            deeds.fire(new Deed(Deed.Kind.JOINED, joined.get(), name.get(), "as " + invitation.role().one(), "/desk/people/" + joined.get()));
            return null;
        } catch (ChosenPassword.Unsuitable unsuitable) {
            return new Finding("password", unsuitable.getMessage());
        }
    }

    private static Optional<String> name(String typed) {
        try {
            return Optional.of(ChosenName.of(typed).value()).filter(name -> name.codePointCount(0, name.length()) >= SHORTEST_NAME);
        } catch (ChosenName.Unsuitable e) {
            return Optional.empty();
        }
    }

    private Optional<Invitation> open(Token token, LockModeType lock) {
        return Optional.ofNullable(entities.find(Invitation.class, token.hash(), lock)).filter(invitation -> invitation.isOpen(clock.instant()));
    }
}
