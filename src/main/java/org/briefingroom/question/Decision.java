package org.briefingroom.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.briefingroom.question.kinds.Content;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** What somebody decided on a drafted question. Never changed: who thinks otherwise decides again. */
@Entity
@Immutable
@Table(name = "draft_decision")
class Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "pack_id")
    private Long packId;
    private String slug;
    private int number;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    @Column(name = "decided_on")
    private String decidedOn;
    @Convert(converter = ContentColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private Content content;
    @Column(columnDefinition = "text[]")
    private List<String> doubts;
    private String reason;
    @Column(name = "instructor_id")
    private UUID instructorId;
    private String instructor;
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Decision() {
    }

    Decision(Long packId, UUID instructorId, DecisionLine line) {
        this.packId = packId;
        this.slug = line.slug();
        this.number = line.number();
        this.verdict = line.verdict();
        this.decidedOn = line.decidedOn();
        this.content = line.content();
        this.doubts = line.doubts();
        this.reason = line.reason();
        this.instructorId = instructorId;
        this.instructor = line.instructor();
        this.decidedAt = line.at();
    }

    DecisionLine line() {
        return new DecisionLine(slug, number, verdict, decidedOn, content, List.copyOf(doubts), reason, instructor, decidedAt);
    }
}
