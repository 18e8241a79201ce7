package org.briefingroom.classroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may join a class by its code. */
public enum Joining {
    ANYBODY("whoever has the code"), ROSTER("whoever has the code and is on the list"), NOBODY("nobody new");

    private final String label;

    Joining(String label) {
        this.label = label;
    }

    public static Optional<Joining> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** As in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
