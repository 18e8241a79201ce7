package org.briefingroom.review.desk;

import java.util.Arrays;
import java.util.Locale;

/** By what the memory of a crowd is laid out. */
public enum MemoryTab {
    TOPICS("Topics"), FACTS("Facts"), QUESTIONS("Questions");

    private final String label;

    MemoryTab(String label) {
        this.label = label;
    }

    static MemoryTab named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst().orElse(TOPICS);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
