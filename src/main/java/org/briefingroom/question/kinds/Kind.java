package org.briefingroom.question.kinds;

import java.util.Arrays;
import java.util.Optional;

/** How a question is answered. The label is the word used in files and on pages. */
public enum Kind {
    SINGLE_CHOICE("single choice", SingleChoice.class, "Choose one answer."),
    MULTIPLE_CHOICE("multiple choice", MultipleChoice.class, "Choose every answer that is right. Wrong picks cost."),
    TRUE_FALSE("true or false", TrueFalse.class, "Is this statement true or false?"),
    NUMBER("number", NumberEntry.class, "Write a number in digits."),
    SHORT_TEXT("short text", ShortText.class, "Write a word or a few. Capitals and accents do not matter."),
    CLOZE("cloze", Cloze.class, "Fill each gap."),
    MATCHING("matching", Matching.class, "Choose the partner of each line."),
    ORDERING("ordering", Ordering.class, "Give each line its place, 1 for the first.");

    private final String label;
    private final Class<? extends Content> content;
    private final String instruction;

    Kind(String label, Class<? extends Content> content, String instruction) {
        this.label = label;
        this.content = content;
        this.instruction = instruction;
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
}
