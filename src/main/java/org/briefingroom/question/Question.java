package org.briefingroom.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What is asked, apart from how it is worded: each wording is a {@link QuestionVersion}. */
@Entity
class Question {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "pack_id")
    private Long packId;
    private String slug;
    @Column(name = "owner_id")
    private UUID ownerId;
    private String author;
    @Column(name = "retired_at")
    private Instant retiredAt;
    @Column(name = "touched_at", insertable = false)
    private Instant touchedAt;
    /** Kept by the database, which follows every new version. */
    @Column(name = "latest_version_id", insertable = false, updatable = false)
    private Long latestVersionId;

    protected Question() {
    }

    Question(Long packId, String slug) {
        this(packId, slug, null, null);
    }

    /** @param ownerId the instructor who begins it, by the name of {@code author}; null when nobody does */
    Question(Long packId, String slug, UUID ownerId, String author) {
        this.packId = packId;
        this.slug = slug;
        this.ownerId = ownerId;
        this.author = author;
    }

    void touch(Instant now) {
        touchedAt = now;
    }

    void retire(Instant now) {
        retiredAt = now;
        touchedAt = now;
    }

    void takeBack(Instant now) {
        retiredAt = null;
        touchedAt = now;
    }

    Long id() {
        return id;
    }

    String slug() {
        return slug;
    }
}
