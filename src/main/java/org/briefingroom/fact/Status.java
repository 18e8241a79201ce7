package org.briefingroom.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of sentence a fact is. Decides whether it may be said in our own voice. */
public enum Status {
    REPORTED("the source states it as an event or a figure"),
    CLAIMED("a named party says, wants or promises it"),
    ANALYSIS("how the author or an expert reads it"),
    FORECAST("what is expected, or would happen");

    private final String meaning;

    Status(String meaning) {
        this.meaning = meaning;
    }

    public static Optional<Status> named(String word) {
        return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
    }

    /** As written in files, in the database and on pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** At the beginning of a sentence. */
    public String capitalised() {
        return word().substring(0, 1).toUpperCase(Locale.ROOT) + word().substring(1);
    }

    public String meaning() {
        return meaning;
    }

    /** Whether a sentence of this status is shown with the name of whoever says it. */
    public boolean needsSpeaker() {
        return this != REPORTED;
    }
}
