package org.briefingroom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A wrong code word. Which word it was is not kept. */
@Entity
@Immutable
@Table(name = "code_guess")
class CodeGuess {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "quiz_id")
    private Long quizId;
    /** A hash of the address that it came from. */
    @Column(name = "came_by")
    private byte[] cameBy;
    private Instant at;

    protected CodeGuess() {
    }

    CodeGuess(Long quizId, byte[] cameBy, Instant at) {
        this.quizId = quizId;
        this.cameBy = cameBy;
        this.at = at;
    }
}
