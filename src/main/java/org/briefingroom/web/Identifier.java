package org.briefingroom.web;

import jakarta.ws.rs.NotFoundException;
import java.util.UUID;

/** What an address names things by, read with care: anybody can type one. */
public final class Identifier {
    private static final int WRITTEN = 36;

    private Identifier() {
    }

    /** The number that is written so; what is none names nothing. */
    public static UUID of(String written) {
        try {
            if (written.length() == WRITTEN) {
                return UUID.fromString(written);
            }
        } catch (IllegalArgumentException e) {
            // as if it were too long or too short
        }
        throw new NotFoundException();
    }

    /** The page of a list that was asked for; null, which is the first, when it is none. */
    public static Integer page(String asked) {
        return asked != null && asked.matches("\\d{1,9}") ? Integer.valueOf(asked) : null;
    }
}
