package org.briefingroom.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may take a quiz. */
public enum Audience {
    SHELF("everybody", "it stands on the shelf"),
    LINK("whoever has the link", "it is not on the shelf"),
    CODE("whoever has the link and the code word", "it is not on the shelf, and the cover asks for the word once");

    private final String label;
    private final String meaning;

    Audience(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** As in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Audience> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
