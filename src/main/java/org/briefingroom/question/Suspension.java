package org.briefingroom.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.briefingroom.question.Suspensions.Reason;
import org.briefingroom.question.Suspensions.SuspensionLine;

/** Why a published question is not asked in new attempts, from when to when. */
@Entity
@Table(name = "question_suspension")
class Suspension {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_version_id")
    private QuestionVersion version;
    private String fact;
    private String why;
    private Instant since;
    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected Suspension() {
    }

    Suspension(QuestionVersion version, Reason reason, Instant now) {
        this.version = version;
        this.fact = reason.fact();
        this.why = reason.why();
        this.since = now;
    }

    void lift(Instant now) {
        liftedAt = now;
    }

    Long versionId() {
        return version.id();
    }

    Reason reason() {
        return new Reason(fact, why);
    }

    SuspensionLine line() {
        return new SuspensionLine(version.id(), version.name(), version.content().stem(), fact, why, since);
    }
}
