package org.briefingroom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The end of an attempt. After it, no answer is taken. */
@Entity
@Immutable
class Completion {
    @Id
    @Column(name = "attempt_id")
    private UUID attemptId;
    @Column(name = "completed_at")
    private Instant completedAt;

    protected Completion() {
    }
}
