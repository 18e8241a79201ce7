package org.briefingroom.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A citation whose quotation is no longer found where it was. */
@Entity
@Table(name = "citation_review")
class CitationReview {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "fact_version_id")
    private Long versionId;
    private int passage;
    private Instant since;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "settled_by")
    private String settledBy;

    protected CitationReview() {
    }

    CitationReview(Long versionId, int passage, Instant since) {
        this.versionId = versionId;
        this.passage = passage;
        this.since = since;
    }

    void settle(String by, Instant now) {
        settledAt = now;
        settledBy = by;
    }

    Long versionId() {
        return versionId;
    }

    int passage() {
        return passage;
    }
}
