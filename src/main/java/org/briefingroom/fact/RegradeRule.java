package org.briefingroom.fact;

import java.util.Arrays;
import java.util.Optional;

/** What a correction does to marks that were given before it. The old mark is kept in any case. */
public enum RegradeRule {
    KEEP("keep", "Keep every mark as it was given"),
    ACCEPT_BOTH("accept both", "Accept both: what was right before, and what is right now"),
    RE_MARK("re-mark", "Mark anew by what is right now"),
    DROP("drop", "Drop the question: it counts for nobody");

    private final String word;
    private final String meaning;

    RegradeRule(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    public static Optional<RegradeRule> named(String word) {
        return Arrays.stream(values()).filter(rule -> rule.word.equals(word)).findFirst();
    }

    /** As the database has it. */
    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }
}
