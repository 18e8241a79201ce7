package org.briefingroom.schedule;

/** How sure a learner said they were. Used for the schedule, never for a mark. */
public enum Certainty {
    GUESSED, FAIRLY_SURE, CERTAIN
}
