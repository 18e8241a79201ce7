package org.briefingroom.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link by which an instructor may choose a new password, once. */
@Entity
@Table(name = "reset_link")
class ResetLink {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;
    @Column(name = "instructor_id")
    private UUID instructorId;
    @Column(name = "valid_until")
    private Instant validUntil;

    protected ResetLink() {
    }

    ResetLink(Token token, UUID instructorId, Instant validUntil) {
        this.tokenHash = token.hash();
        this.instructorId = instructorId;
        this.validUntil = validUntil;
    }

    UUID instructorId() {
        return instructorId;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(validUntil);
    }
}
