package org.briefingroom.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The briefing of a pack: which of its arrangements is shown, the file's or the browser's. */
@Entity
class Briefing {
    @Id
    @Column(name = "pack_id")
    private Long packId;
    private int revision;
    private String editor;
    @Column(name = "arranged_at")
    private Instant arrangedAt;
    @Column(insertable = false, updatable = false)
    private String shown;

    protected Briefing() {
    }

    void arrangedBy(String editor, Instant now) {
        this.editor = editor;
        arrangedAt = now;
        revision++;
    }

    /** The file's is shown again. */
    void letGo() {
        editor = null;
        arrangedAt = null;
        revision++;
    }

    void fileChanged() {
        revision += editor == null ? 1 : 0;
    }

    int revision() {
        return revision;
    }

    String editor() {
        return editor;
    }

    Instant arrangedAt() {
        return arrangedAt;
    }
}
