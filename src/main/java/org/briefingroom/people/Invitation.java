package org.briefingroom.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A link by which one person may become an instructor, once. */
@Entity
class Invitation {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;
    /** Names it where the token is not known. */
    private UUID id;
    private String role;
    @Column(name = "made_by")
    private UUID madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "valid_until")
    private Instant validUntil;

    protected Invitation() {
    }

    /**
     * @param madeBy     null for the link of the first start
     * @param validUntil null when it does not end
     */
    Invitation(Token token, Role role, UUID madeBy, Instant now, Instant validUntil) {
        this.tokenHash = token.hash();
        this.id = UUID.randomUUID();
        this.role = role.word();
        this.madeBy = madeBy;
        this.madeAt = now;
        this.validUntil = validUntil;
    }

    Role role() {
        return Role.of(role).orElseThrow();
    }

    boolean isOpen(Instant now) {
        return validUntil == null || now.isBefore(validUntil);
    }
}
