package org.briefingroom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import org.briefingroom.question.kinds.Mark;
import org.briefingroom.question.kinds.Response;
import org.briefingroom.schedule.Certainty;
import org.hibernate.annotations.Immutable;

/** What a learner said to one asked question, and what it earned. Given once, never changed. */
@Entity
@Immutable
class Answer {
    @Id
    @Column(name = "asked_question_id")
    private Long id;
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_question_id", insertable = false, updatable = false)
    private AskedQuestion asked;
    @Convert(converter = ResponseColumn.class)
    private Response response;
    private double share;
    private boolean near;
    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    protected Answer() {
    }

    Response response() {
        return response;
    }

    /** Null where the learner did not say. */
    Certainty certainty() {
        return certainty;
    }

    Mark mark() {
        return new Mark(share, near);
    }
}
