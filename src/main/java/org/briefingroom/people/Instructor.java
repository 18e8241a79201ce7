package org.briefingroom.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody who curates, authors and teaches, and signs in with a name and a password. */
@Entity
@UserDefinition
public class Instructor {
    @Id
    private UUID id;
    @Username
    private String name;
    @Password
    private String password;
    @Roles
    private String role;
    @Column(name = "joined_at")
    private Instant joinedAt;

    protected Instructor() {
    }

    Instructor(String name, String password, String role, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.password = BcryptUtil.bcryptHash(password);
        this.role = role;
        this.joinedAt = now;
    }
}
