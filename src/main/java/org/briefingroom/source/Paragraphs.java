package org.briefingroom.source;

import java.util.Arrays;
import java.util.List;

/** Parts a pasted text into its paragraphs. */
public final class Paragraphs {
    private static final String BLANK_LINE = "\\n[\\s\\p{Z}]*\\n";

    private Paragraphs() {
    }

    /** @param eachLine whether every line is a paragraph; otherwise blank lines part them, and line breaks where there is no blank line */
    public static List<String> of(String text, boolean eachLine) {
        var plain = text.replaceAll("\\R", "\n").strip();
        boolean lines = eachLine || plain.split(BLANK_LINE, 2).length == 1;
        return Arrays.stream(plain.split(lines ? "\\n" : BLANK_LINE))
                .map(paragraph -> paragraph.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip()).filter(paragraph -> !paragraph.isEmpty()).toList();
    }
}
