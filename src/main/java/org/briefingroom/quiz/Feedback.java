package org.briefingroom.quiz;

import java.util.Arrays;
import java.util.Optional;

/** When a learner is told what was right. */
public enum Feedback {
    AFTER_EACH("after each", "after each question"),
    AT_THE_END("at the end", "at the end, for all questions together");

    private final String word;
    private final String meaning;

    Feedback(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    public static Optional<Feedback> named(String word) {
        return Arrays.stream(values()).filter(feedback -> feedback.word.equals(word)).findFirst();
    }

    /** As written in files and in the database. */
    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }
}
