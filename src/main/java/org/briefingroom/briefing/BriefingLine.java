package org.briefingroom.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One fact at its place in a section of a pack's briefing. */
@Entity
@Table(name = "briefing_line")
class BriefingLine {

    /** Section and position count from 1. */
    @Embeddable
    record Place(@Column(name = "pack_id") Long packId, String origin, int section, int position) {
    }

    @EmbeddedId
    private Place place;
    @Column(name = "fact_id")
    private Long factId;

    protected BriefingLine() {
    }

    BriefingLine(Place place, Long factId) {
        this.place = place;
        this.factId = factId;
    }

    Long factId() {
        return factId;
    }
}
