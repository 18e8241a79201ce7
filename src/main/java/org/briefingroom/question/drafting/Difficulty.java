package org.briefingroom.question.drafting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How hard a draft looks before anybody answered it: by how near its wrong options are to the right one, and whether anything is offered at all. */
public enum Difficulty {
    EASY, MEDIUM, HARD;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Difficulty> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
