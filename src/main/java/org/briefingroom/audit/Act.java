package org.briefingroom.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody did that others must be able to look up. */
public enum Act {
    PUBLISHED, WITHDREW, CORRECTED, DECIDED, APPROVED, RETIRED, DELETED, ERASED, IMPORTED, INVITED, JOINED, CHANGED_ROLE, MADE_RESET_LINK, RESET_PASSWORD,
    CHANGED_PASSWORD, REMOVED_ACCESS, GAVE_ACCESS_BACK, SIGNED_OUT_EVERYWHERE, LINKED_SCHOOL_ACCOUNT, UNLINKED_SCHOOL_ACCOUNT;

    public static Optional<Act> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
    }

    /** As it stands in the log, before what it was done to: changed role. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
