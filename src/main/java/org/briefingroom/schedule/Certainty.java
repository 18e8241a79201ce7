package org.briefingroom.schedule;

/** How sure a learner said they were. Used for the schedule, never for a mark. */
public enum Certainty {
    GUESSED("I guessed"), FAIRLY_SURE("Fairly sure"), CERTAIN("Certain");

    private final String words;

    Certainty(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
