package org.briefingroom.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How something read when a form was begun: whoever or whatever changes it, its stamp is another. */
final class Stamp {
    private static final int LENGTH = 16;

    private Stamp() {
    }

    /** @param state of values only, so that the same state always has the same stamp */
    static String of(Record state) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(state.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
