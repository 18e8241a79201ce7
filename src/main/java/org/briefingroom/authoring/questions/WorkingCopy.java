package org.briefingroom.authoring.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.briefingroom.question.kinds.Kind;
import org.hibernate.annotations.ColumnTransformer;

/** A question as somebody is writing it: one that is not out yet, or a change of one that is. */
@Entity
@Table(name = "question_draft")
class WorkingCopy {

    /** PUBLISHED: nothing of it waits. */
    enum State { DRAFT, IN_REVIEW, PUBLISHED }

    /** Who writes, and when. */
    record Hand(UUID id, String name, Instant at) {
    }

    @Id
    @Column(name = "question_id")
    private Long questionId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Enumerated(EnumType.STRING)
    private State state;
    @Convert(converter = WrittenColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private Written content;
    private String stem;
    private String words;
    @Column(columnDefinition = "text[]")
    private List<String> facts;
    private int findings;
    private int revision;
    @Column(name = "based_on")
    private int basedOn;
    @Column(name = "changer_id")
    private UUID changerId;
    private String changer;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected WorkingCopy() {
    }

    WorkingCopy(Long questionId) {
        this.questionId = questionId;
    }

    /**
     * @param findings how many findings somebody should look at
     * @param basedOn  the number of the published version it changes; 0 when there is none
     */
    void write(Written content, State state, int findings, int basedOn, Hand hand) {
        this.content = content;
        this.state = state;
        this.findings = findings;
        this.basedOn = basedOn;
        kind = content.kind();
        stem = content.stem();
        words = content.words();
        facts = content.facts();
        revision++;
        changerId = hand.id();
        changer = hand.name();
        changedAt = hand.at();
    }

    /** Nothing else changes but where it stands. */
    void move(State state) {
        this.state = state;
        revision++;
    }

    boolean isWaiting() {
        return state != State.PUBLISHED;
    }

    State state() {
        return state;
    }

    Written content() {
        return content;
    }

    int revision() {
        return revision;
    }

    UUID changerId() {
        return changerId;
    }

    String changer() {
        return changer;
    }

    Instant changedAt() {
        return changedAt;
    }
}
