package org.briefingroom.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How large the letters are. */
public enum Letters {
    NORMAL("Normal print"),
    LARGE("Large print");

    private final String label;

    Letters(String label) {
        this.label = label;
    }

    /** As addresses and forms have it: normal or large. */
    public static Optional<Letters> named(String word) {
        return Arrays.stream(values()).filter(letters -> letters.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
