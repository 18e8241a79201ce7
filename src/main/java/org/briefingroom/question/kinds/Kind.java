package org.briefingroom.question.kinds;

import java.util.Arrays;
import java.util.Optional;

/** How a question is answered. The label is the word used in files and on pages. */
public enum Kind {
    SINGLE_CHOICE("single choice", SingleChoice.class, "Choose one answer.", "Right or not."),
    MULTIPLE_CHOICE("multiple choice", MultipleChoice.class, "Choose every answer that is right. Wrong picks cost.",
            "Each right pick earns a share of the point, each wrong pick takes a share back: all wrong picks together take all. Never less than nothing."),
    TRUE_FALSE("true or false", TrueFalse.class, "Is this statement true or false?", "Right or not."),
    NUMBER("number", NumberEntry.class, "Write a number, such as 15 or 1500.", "Right when it is the source’s number, or lies in its range."),
    SHORT_TEXT("short text", ShortText.class, "Write a word or a few. Capitals and accents do not matter.",
            "Right but for its spelling earns half."),
    CLOZE("cloze", Cloze.class, "Fill each gap.", "Each gap earns its share; right but for its spelling, half of it."),
    MATCHING("matching", Matching.class, "Choose the partner of each line.", "Each right pair earns its share."),
    ORDERING("ordering", Ordering.class, "Give each line its place, 1 for the first.",
            "The longest run of lines in the right order counts: one line out of place costs one step.");

    private final String label;
    private final Class<? extends Content> content;
    private final String instruction;
    private final String marking;

    Kind(String label, Class<? extends Content> content, String instruction, String marking) {
        this.label = label;
        this.content = content;
        this.instruction = instruction;
        this.marking = marking;
    }

    public static Optional<Kind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    public String label() {
        return label;
    }

    public Class<? extends Content> content() {
        return content;
    }

    /** What the learner is told to do. */
    public String instruction() {
        return instruction;
    }

    /** How it is marked, for the learner to know beforehand. */
    public String marking() {
        return marking;
    }
}
