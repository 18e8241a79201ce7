package org.briefingroom.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** A section of a briefing, as its file or somebody in the browser arranged it. */
@Entity
@Table(name = "briefing_section")
class BriefingSection {

    /** Sections count from 1. */
    @Embeddable
    record Place(@Column(name = "pack_id") Long packId, String origin, int section) {
    }

    @EmbeddedId
    private Place place;
    private String title;
    private String note;
    @Column(name = "note_by")
    private String noteBy;

    protected BriefingSection() {
    }

    BriefingSection(Place place, SectionDraft draft) {
        this.place = place;
        title = draft.title();
        note = draft.note();
        noteBy = draft.noteBy();
    }

    int number() {
        return place.section();
    }

    SectionDraft draft(List<String> facts) {
        return new SectionDraft(title, facts, note, noteBy);
    }
}
