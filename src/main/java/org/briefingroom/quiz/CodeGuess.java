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
    /** A hash of what the browser is told from others by; null where it keeps no cookie. */
    private byte[] browser;
    private Instant at;

    protected CodeGuess() {
    }

    CodeGuess(Long quizId, byte[] cameBy, byte[] browser, Instant at) {
        this.quizId = quizId;
        this.cameBy = cameBy;
        this.browser = browser;
        this.at = at;
    }
}
