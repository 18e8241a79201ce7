package org.briefingroom.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A browser in which an instructor is signed in. Its number stands in the browser's encrypted cookie. */
@Entity
class Presence {
    @Id
    private UUID id;
    @Column(name = "instructor_id")
    private UUID instructorId;
    @Column(name = "begun_at")
    private Instant begunAt;

    protected Presence() {
    }

    Presence(UUID instructorId, Instant now) {
        this.id = UUID.randomUUID();
        this.instructorId = instructorId;
        this.begunAt = now;
    }

    UUID id() {
        return id;
    }
}
