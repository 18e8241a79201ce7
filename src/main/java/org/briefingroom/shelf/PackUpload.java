package org.briefingroom.shelf;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that somebody has sent, until they say yes to what it would change. */
@Entity
@Table(name = "pack_upload")
class PackUpload {
    @Id
    @Column(name = "instructor_id")
    private UUID instructorId;
    private UUID id;
    private String file;
    private String yaml;
    @Column(name = "sent_at")
    private Instant sentAt;

    protected PackUpload() {
    }

    PackUpload(UUID instructorId) {
        this.instructorId = instructorId;
    }

    void hold(String file, String yaml, Instant now) {
        id = UUID.randomUUID();
        this.file = file;
        this.yaml = yaml;
        sentAt = now;
    }

    UUID id() {
        return id;
    }

    String file() {
        return file;
    }

    String yaml() {
        return yaml;
    }
}
