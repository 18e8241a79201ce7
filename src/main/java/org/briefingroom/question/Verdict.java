package org.briefingroom.question;

import java.util.Locale;

/** What an instructor decided on a draft. */
public enum Verdict {
    KEPT, REWORDED, DROPPED,
    /** An earlier decision was taken back. */
    REOPENED;

    public String word() {
        return this == REOPENED ? "taken back" : name().toLowerCase(Locale.ROOT);
    }
}
