package org.briefingroom.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A device that a learner came back on: the hash of the token that its browser keeps. */
@Entity
@Immutable
@Table(name = "learner_key")
class LearnerKey {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;
    @Column(name = "learner_id")
    private UUID learnerId;
    @Column(name = "by_account")
    private boolean byAccount;
    @Column(name = "made_at")
    private Instant madeAt;

    protected LearnerKey() {
    }

    LearnerKey(Token token, UUID learnerId, boolean byAccount, Instant now) {
        this.tokenHash = token.hash();
        this.learnerId = learnerId;
        this.byAccount = byAccount;
        this.madeAt = now;
    }
}
