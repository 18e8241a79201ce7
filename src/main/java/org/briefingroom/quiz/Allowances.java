package org.briefingroom.quiz;

import java.util.UUID;

/** Knows what learners are granted. A later room, which knows who is in which class, answers. */
public interface Allowances {

    /** Asked within the transaction in which an attempt begins; one statement. */
    Allowance of(UUID learner, String quiz);
}
