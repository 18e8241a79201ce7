package org.briefingroom.audit;

import java.util.Locale;

/** What somebody did that others must be able to look up. */
public enum Act {
    PUBLISHED, WITHDREW, CORRECTED, DECIDED, APPROVED, RETIRED, DELETED, IMPORTED, INVITED, CHANGED_ROLE, RESET_PASSWORD, SIGNED_OUT_EVERYWHERE;

    /** As it stands in the log, before what it was done to: changed role. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
