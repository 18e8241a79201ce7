package org.briefingroom.print.handout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much paper a handout may take. */
public enum Length {
    ONE(1, 2, 3, "One page", "What matters most, on one side."),
    TWO(2, 4, 5, "Two pages", "One sheet of paper, printed on both sides."),
    FULL(Integer.MAX_VALUE, 6, 12, "Everything", "Every fact of the briefing, on as many pages as that takes.");

    private final int pages;
    private final int questions;
    private final int figures;
    private final String label;
    private final String meaning;

    Length(int pages, int questions, int figures, String label, String meaning) {
        this.pages = pages;
        this.questions = questions;
        this.figures = figures;
        this.label = label;
        this.meaning = meaning;
    }

    /** As addresses and forms have it: one, two or full. */
    public static Optional<Length> named(String word) {
        return Arrays.stream(values()).filter(length -> length.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** At most. */
    int pages() {
        return pages;
    }

    /** How many questions for discussion, at most. */
    int questions() {
        return questions;
    }

    /** How many numbers stand out, at most; the others are read where their facts stand. */
    int figures() {
        return figures;
    }
}
