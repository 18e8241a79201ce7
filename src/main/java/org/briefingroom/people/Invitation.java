package org.briefingroom.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A link by which one person may become an instructor, once. */
@Entity
class Invitation {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;
    private String role;
    @Column(name = "made_at")
    private Instant madeAt;

    protected Invitation() {
    }

    Invitation(Token token, String role, Instant now) {
        this.tokenHash = token.hash();
        this.role = role;
        this.madeAt = now;
    }

    String role() {
        return role;
    }
}
