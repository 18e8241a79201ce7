package org.briefingroom.authoring.questions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a question stands. */
public enum QuestionState {
    DRAFT("draft", "being written; nobody else is asked it"),
    IN_REVIEW("in review", "waits for an editor"),
    PUBLISHED("published", "may be put into quizzes"),
    SUSPENDED("suspended", "not asked now, because something is held against it"),
    RETIRED("retired", "not offered, and asked no more in new attempts");

    private final String label;
    private final String meaning;

    QuestionState(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** As in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<QuestionState> named(String word) {
        return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** The sign that stands before its label. */
    public String mark() {
        return switch (this) {
            case DRAFT -> "missed";
            case IN_REVIEW -> "partly";
            case PUBLISHED -> "right";
            case SUSPENDED -> "wrong";
            case RETIRED -> "passed";
        };
    }
}
