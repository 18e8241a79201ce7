package org.briefingroom.people;

import java.util.UUID;

/**
 * What somebody did that concerns who may come in. Fired in the transaction in which it was done; the log, which this room does not
 * know, writes it down.
 *
 * @param by   who did it, and {@code name} what they are called
 * @param what it was done to, in words that need no page
 * @param link to where it was done, or null
 */
public record Deed(Kind kind, UUID by, String name, String what, String link) {

    public enum Kind {
        INVITED, WITHDREW, JOINED, CHANGED_ROLE, MADE_RESET_LINK, RESET_PASSWORD, CHANGED_PASSWORD, REMOVED_ACCESS, GAVE_ACCESS_BACK, SIGNED_OUT_EVERYWHERE,
        LINKED_SCHOOL_ACCOUNT, UNLINKED_SCHOOL_ACCOUNT
    }
}
