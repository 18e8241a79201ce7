package org.briefingroom.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the log. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Instant at;
    @Column(name = "instructor_id")
    private UUID instructorId;
    private String instructor;
    @Enumerated(EnumType.STRING)
    private Act act;
    private String what;
    private String link;

    protected AuditEntry() {
    }

    AuditEntry(Instant at, UUID instructorId, String instructor, Act act, String what, String link) {
        this.at = at;
        this.instructorId = instructorId;
        this.instructor = instructor;
        this.act = act;
        this.what = what;
        this.link = link;
    }

    AuditLog.AuditLine line() {
        return new AuditLog.AuditLine(at, instructor, act, what, link);
    }
}
