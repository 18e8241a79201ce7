package org.briefingroom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.briefingroom.question.QuestionVersion;
import org.briefingroom.question.kinds.Arrangement;
import org.briefingroom.question.kinds.Content;
import org.hibernate.annotations.Immutable;

/** One question as it was put to one learner: which version, worth what, in which order. */
@Entity
@Immutable
@Table(name = "asked_question")
class AskedQuestion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Attempt attempt;
    private int position;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_version_id")
    private QuestionVersion version;
    private BigDecimal points;
    @Column(columnDefinition = "int[]")
    private List<Integer> arrangement;
    @OneToOne(mappedBy = "asked", fetch = FetchType.LAZY)
    private Answer answer;

    protected AskedQuestion() {
    }

    AskedQuestion(Attempt attempt, int position, QuestionVersion version, BigDecimal points, Arrangement arrangement) {
        this.attempt = attempt;
        this.position = position;
        this.version = version;
        this.points = points;
        this.arrangement = arrangement.order();
    }

    Long id() {
        return id;
    }

    Attempt attempt() {
        return attempt;
    }

    int position() {
        return position;
    }

    QuestionVersion version() {
        return version;
    }

    Content content() {
        return version.content();
    }

    Arrangement arrangement() {
        return new Arrangement(arrangement);
    }

    BigDecimal points() {
        return points;
    }

    Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }
}
