package org.briefingroom.question.kinds;

/** What was posted cannot be taken as an answer. The message is for the learner and says what to do. */
public final class Unreadable extends Exception {
    private final String field;

    public Unreadable(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    /** The name of the field that the learner should look at. */
    public String field() {
        return field;
    }
}
