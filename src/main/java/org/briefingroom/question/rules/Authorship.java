package org.briefingroom.question.rules;

/** Who worded a question: a person, or the program from facts. Some rules forgive a person what they do not forgive a program. */
public enum Authorship {
    WRITTEN, DRAFTED;

    /** Blocks what was drafted, and asks a person to look again. */
    Severity severity() {
        return this == DRAFTED ? Severity.BLOCK : Severity.WARN;
    }
}
