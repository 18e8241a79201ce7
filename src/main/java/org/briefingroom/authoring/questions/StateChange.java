package org.briefingroom.authoring.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.briefingroom.authoring.questions.WorkingCopy.Hand;
import org.hibernate.annotations.Immutable;

/** Who brought a question into which state. Never changed. */
@Entity
@Immutable
@Table(name = "question_change")
class StateChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "question_id")
    private Long questionId;
    @Enumerated(EnumType.STRING)
    private QuestionState state;
    private int version;
    @Column(columnDefinition = "text[]")
    private List<String> doubts;
    private String reason;
    @Column(name = "instructor_id")
    private UUID instructorId;
    private String instructor;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected StateChange() {
    }

    /** @param version the number of the version that was out then, or 0 */
    StateChange(Long questionId, QuestionState state, int version, List<String> doubts, String reason, Hand hand) {
        this.questionId = questionId;
        this.state = state;
        this.version = version;
        this.doubts = doubts;
        this.reason = reason;
        instructorId = hand.id();
        instructor = hand.name();
        changedAt = hand.at();
    }

    ChangeLine line() {
        return new ChangeLine(state, version, List.copyOf(doubts), reason, instructor, changedAt);
    }

    /** A change as pages show it. */
    record ChangeLine(QuestionState state, int version, List<String> doubts, String reason, String instructor, Instant at) {
    }
}
