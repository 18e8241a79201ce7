package org.briefingroom.question.drafting;

import org.briefingroom.question.rules.Falsity;

/**
 * What may stand as an option.
 *
 * @param falsity  the ground on which it is wrong; null for the right one
 * @param trueOf   the fact that it is true of, or null
 * @param note     why it is wrong, where no fact says so in its own words; may be empty
 * @param nearness from 0, something else altogether, to 1, as like the right one as can be
 */
record Choosable(String text, Falsity falsity, String trueOf, String note, double nearness) {

    static Choosable right(String text) {
        return new Choosable(text, null, null, "", 1);
    }

    Choosable worded(String other) {
        return new Choosable(other, falsity, trueOf, note, nearness);
    }

    boolean right() {
        return falsity == null;
    }
}
