package org.briefingroom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** A set of questions, apart from what it holds now: each publication is a {@link QuizVersion}. */
@Entity
class Quiz {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "pack_id")
    private Long packId;
    private String slug;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_version_id")
    private QuizVersion current;
    /** The instructor who made it in the browser; null when it comes from a file. */
    @Column(name = "owner_id")
    private UUID ownerId;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Quiz() {
    }

    Quiz(Long packId, String slug, UUID ownerId) {
        this.packId = packId;
        this.slug = slug;
        this.ownerId = ownerId;
    }

    void show(QuizVersion version) {
        current = version;
        withdrawnAt = null;
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    Long id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    Long packId() {
        return packId;
    }

    String slug() {
        return slug;
    }

    QuizVersion current() {
        return current;
    }

    /** Null while it is out. */
    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
