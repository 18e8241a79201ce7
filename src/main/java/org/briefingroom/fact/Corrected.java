package org.briefingroom.fact;

/**
 * A fact that learners could have met was corrected. Fired within the transaction: whoever hears of it does their part of it.
 *
 * @param correction by its id; {@code fact} likewise
 * @param was        the version that was held; {@code now} the one that is, null where the fact was withdrawn
 * @param material   whether somebody may have learnt otherwise
 */
public record Corrected(long correction, String pack, long fact, long was, Long now, boolean material) {
}
