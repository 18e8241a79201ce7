package org.briefingroom.authoring.quizzes;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A question of a working copy by its name in the pack, and what it is worth. */
@Embeddable
record Entry(String question, BigDecimal points) {
    static final BigDecimal ONE_POINT = new BigDecimal("1.0");
}
