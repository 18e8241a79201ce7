package org.briefingroom.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;

/** A password that somebody chose: long enough, and no longer than what is kept of it. */
record ChosenPassword(String value) {
    private static final int SHORTEST = 10;
    /** What bcrypt reads of a password. */
    private static final int LONGEST_BYTES = 72;

    /** Why a password cannot be taken; the message is for whoever chose it. */
    static final class Unsuitable extends Exception {
        Unsuitable(String message) {
            super(message, null, false, false);
        }
    }

    static ChosenPassword of(String typed) throws Unsuitable {
        var password = typed == null ? "" : typed;
        if (password.codePointCount(0, password.length()) < SHORTEST || password.isBlank()) {
            throw new Unsuitable("Please choose a password of at least " + SHORTEST + " characters. A sentence is good.");
        }
        if (!fits(password)) {
            throw new Unsuitable("Please choose a shorter password: at most " + LONGEST_BYTES + " letters, fewer where they carry accents or are not Latin.");
        }
        return new ChosenPassword(password);
    }

    /** Whether it is read to its end, so that nothing may be left out of it or added. */
    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    String hash() {
        return BcryptUtil.bcryptHash(value);
    }

    @Override
    public String toString() {
        return "ChosenPassword[…]";
    }
}
