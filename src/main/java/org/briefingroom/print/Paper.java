package org.briefingroom.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is in the printer's tray. */
public enum Paper {
    A4("A4", "210mm 297mm"),
    LETTER("US Letter", "8.5in 11in");

    private final String label;
    private final String measures;

    Paper(String label, String measures) {
        this.label = label;
        this.measures = measures;
    }

    /** As addresses and forms have it: a4 or letter. */
    public static Optional<Paper> named(String word) {
        return Arrays.stream(values()).filter(paper -> paper.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** Width and height as a style sheet has them. */
    String measures() {
        return measures;
    }
}
