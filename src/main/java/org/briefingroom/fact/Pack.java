package org.briefingroom.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.briefingroom.source.Source;

/** A source, its cast and its facts. */
@Entity
public class Pack {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String slug;
    private String title;
    private String about;
    @ManyToOne(fetch = FetchType.LAZY)
    private Source source;
    @Column(name = "owner_id")
    private UUID ownerId;
    @Column(name = "shown_at")
    private Instant shownAt;

    protected Pack() {
    }

    /** @param ownerId the instructor who makes it in the browser; null when it comes from a file */
    Pack(String slug, UUID ownerId) {
        this.slug = slug;
        this.ownerId = ownerId;
    }

    void describe(String title, String about, Source source) {
        this.title = title;
        this.about = about;
        this.source = source;
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    String about() {
        return about;
    }

    Source source() {
        return source;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public boolean isShown() {
        return shownAt != null;
    }

    void hide() {
        shownAt = null;
    }

    /** Puts its briefing on the shelf, where it stays since when it first came there. */
    void show(Instant now) {
        if (shownAt == null) {
            shownAt = now;
        }
    }
}
