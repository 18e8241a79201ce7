package org.briefingroom.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody who curates, authors and teaches, and signs in with a name and a password. */
@Entity
public class Instructor {
    @Id
    private UUID id;
    private String name;
    private String password;
    private String role;
    @Column(name = "joined_at")
    private Instant joinedAt;
    @Column(name = "removed_at")
    private Instant removedAt;
    @Column(name = "school_issuer")
    private String schoolIssuer;
    @Column(name = "school_subject")
    private String schoolSubject;

    protected Instructor() {
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Role role() {
        return Role.of(role).orElseThrow();
    }

    Instant joinedAt() {
        return joinedAt;
    }

    /** Null while they have access. */
    Instant removedAt() {
        return removedAt;
    }

    boolean hasAccess() {
        return removedAt == null;
    }

    boolean isAdministrator() {
        return role() == Role.ADMINISTRATOR && hasAccess();
    }

    /** Too long a password is not read to its end, and takes as long as others. */
    boolean holds(String typed) {
        boolean fits = ChosenPassword.fits(typed);
        return BcryptUtil.matches(fits ? typed : "", password) && fits;
    }

    void become(Role role) {
        this.role = role.word();
    }

    void choose(ChosenPassword password) {
        this.password = password.hash();
    }

    void remove(Instant now) {
        this.removedAt = now;
    }

    void readmit() {
        this.removedAt = null;
    }
}
