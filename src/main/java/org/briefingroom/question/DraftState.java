package org.briefingroom.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a draft stands: asked as it is, waiting for a person, or decided on. */
public enum DraftState {
    READY("ready", "asked as it is; no rule doubts it"),
    DOUBTED("needs a look", "not asked until somebody keeps it with a reason or rewords it"),
    BLOCKED("blocked", "not asked; only another wording can mend it"),
    KEPT("kept", "asked, because somebody said so"),
    REWORDED("reworded", "asked in somebody’s words"),
    DROPPED("dropped", "never asked, unless this is taken back");

    private final String label;
    private final String meaning;

    DraftState(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public static Optional<DraftState> named(String word) {
        return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
    }

    /** As in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    public boolean isAsked() {
        return this == READY || this == KEPT || this == REWORDED;
    }
}
