package org.briefingroom.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;

/** Where instructors are kept, and how one comes to be. */
@ApplicationScoped
public class Instructors implements PanacheRepositoryBase<Instructor, UUID> {
    static final String ADMINISTRATOR = "administrator";
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_PASSWORD = 10;
    /** What bcrypt reads of a password. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    /** A new link for the first instructor, in place of any before; none once there is an instructor. */
    @Transactional
    Optional<Token> inviteFirst() {
        if (count() > 0) {
            return Optional.empty();
        }
        entities.createQuery("delete from Invitation").executeUpdate();
        var token = Token.random();
        entities.persist(new Invitation(token, ADMINISTRATOR, clock.instant()));
        return Optional.of(token);
    }

    @Transactional
    boolean isInvited(Token token) {
        return invitation(token).isPresent();
    }

    /** Uses the invitation up. Answers what is wrong with the name or password; nothing, and nobody joined, when the link was used before. */
    @Transactional
    Optional<List<String>> accept(Token token, String name, String password) {
        var plain = StringUtils.normalizeSpace(name == null ? "" : name);
        var problems = problems(plain, password == null ? "" : password);
        var invitation = invitation(token);
        if (invitation.isEmpty()) {
            return Optional.empty();
        }
        if (problems.isEmpty()) {
            persist(new Instructor(plain, password, invitation.get().role(), clock.instant()));
            entities.remove(invitation.get());
        }
        return Optional.of(problems);
    }

    /** Whoever signs in under this name. */
    @Transactional
    public UUID idOf(String name) {
        return entities.createQuery("select i.id from Instructor i where i.name = ?1", UUID.class).setParameter(1, name).getSingleResult();
    }

    private Optional<Invitation> invitation(Token token) {
        return Optional.ofNullable(entities.find(Invitation.class, token.hash(), LockModeType.PESSIMISTIC_WRITE));
    }

    private List<String> problems(String name, String password) {
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            return List.of("Please choose a name of " + SHORTEST_NAME + " to " + LONGEST_NAME + " characters.");
        }
        if (count("lower(name) = lower(?1)", name) > 0) {
            return List.of("Somebody is called that already. Please choose another name.");
        }
        if (password.length() < SHORTEST_PASSWORD || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            return List.of("Please choose a password of at least " + SHORTEST_PASSWORD + " and at most " + LONGEST_PASSWORD_BYTES + " characters.");
        }
        return List.of();
    }
}
