package org.briefingroom.classroom;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.security.SecureRandom;

/** Six digits by which a learner comes back on another device. Shown once; only its hash is kept. */
public record Pin(String digits) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BELOW = 1_000_000;

    static Pin random() {
        return new Pin(String.format("%06d", RANDOM.nextInt(BELOW)));
    }

    /** Only the digits of what somebody typed. */
    public static Pin typed(String typed) {
        var digits = typed == null ? "" : typed.replaceAll("\\D", "");
        return new Pin(digits.length() == 6 ? digits : "");
    }

    String hash() {
        return BcryptUtil.bcryptHash(digits);
    }

    /** @param hash null where there is no PIN */
    boolean opens(String hash) {
        return hash != null && !digits.isEmpty() && BcryptUtil.matches(digits, hash);
    }

    /** In two groups, such as 482 913. */
    public String spoken() {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    @Override
    public String toString() {
        return "Pin[…]";
    }
}
