package org.briefingroom.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A {@link SourceText} as it is kept. */
@Entity
@Table(name = "pasted_text")
class PastedText {
    @EmbeddedId
    private Whose whose;
    @Column(name = "first_number")
    private int first;
    @Column(columnDefinition = "text[]")
    private List<String> passages;
    private int revision;
    @Column(name = "pasted_at")
    private Instant pastedAt;

    /** Of which source, and whose. */
    @Embeddable
    record Whose(@Column(name = "source_id") Long sourceId, @Column(name = "owner_id") UUID ownerId) {
    }

    protected PastedText() {
    }

    PastedText(Whose whose) {
        this.whose = whose;
    }

    void paste(int first, List<String> passages, Instant now) {
        this.first = first;
        this.passages = List.copyOf(passages);
        revision++;
        pastedAt = now;
    }

    SourceText text() {
        return new SourceText(first, List.copyOf(passages), revision, pastedAt);
    }
}
