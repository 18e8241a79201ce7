package org.briefingroom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One learner's sitting. Its end is a {@link Completion}. */
@Entity
@Immutable
class Attempt {
    @Id
    private UUID id;
    @Column(name = "learner_id")
    private UUID learnerId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "quiz_version_id")
    private QuizVersion quiz;
    /** The attempt whose missed questions this one asks again, or null. */
    private UUID practises;
    /** Whether the schedule asked for it, rather than the learner for what they missed. */
    private boolean reviews;
    /** What the order of everything shown was drawn from. */
    private long seed;
    /** Granted to this learner beyond the quiz's limit; may grow while the attempt lasts. */
    @Column(name = "extra_minutes")
    private int extraMinutes;
    @Column(name = "asks_certainty")
    private boolean asksCertainty;
    @Column(name = "started_at")
    private Instant startedAt;

    protected Attempt() {
    }

    Attempt(UUID learnerId, QuizVersion quiz, UUID practises, boolean reviews, long seed, Instant now) {
        this.id = UUID.randomUUID();
        this.learnerId = learnerId;
        this.quiz = quiz;
        this.practises = practises;
        this.reviews = reviews;
        this.seed = seed;
        this.startedAt = now;
    }

    Attempt with(Allowance allowance) {
        extraMinutes = allowance.extraMinutes();
        asksCertainty = allowance.asksCertainty();
        return this;
    }

    UUID id() {
        return id;
    }

    long seed() {
        return seed;
    }

    QuizVersion quiz() {
        return quiz;
    }

    UUID learnerId() {
        return learnerId;
    }

    /** Practice always tells at once; otherwise as the quiz says. */
    Feedback feedback() {
        return isPractice() ? Feedback.AFTER_EACH : quiz.feedback();
    }

    /** When it ends by itself; empty when never, as practice does. */
    Optional<Instant> deadline() {
        return isPractice() ? Optional.empty() : quiz.demands().deadline(startedAt, quiz.closing(), Duration.ofMinutes(extraMinutes));
    }

    boolean isOverdue(Instant now) {
        return deadline().filter(end -> now.isAfter(end.plus(Demands.GRACE))).isPresent();
    }

    /** Whether each question asks how sure the learner is. */
    boolean asksCertainty() {
        return isPractice() || asksCertainty;
    }

    boolean isReview() {
        return reviews;
    }

    boolean isPractice() {
        return practises != null;
    }
}
