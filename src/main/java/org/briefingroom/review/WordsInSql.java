package org.briefingroom.review;

import org.briefingroom.schedule.Forgetting;
import org.briefingroom.schedule.Mastery;

/**
 * The words of {@link Mastery} as the database reckons them for many cards at once, named {@code c}. No formula is written twice: that a
 * memory has faded to some chance of recall says no more than that so many of its stabilities have passed.
 */
public final class WordsInSql {
    private static final String SINCE = "(cast(:now as timestamptz) - c.last_at)";
    private static final double LEFT_AFTER = Forgetting.USUAL.stabilities(Mastery.LEFT_BELOW);

    /** {@code :now} is to be given. */
    static final String IS_LEARNING = "(not c.recalled_later or c.stability < " + Mastery.KNOWN_DAYS + " or " + SINCE + " > c.stability * " + LEFT_AFTER + " * interval '24 hours')";
    /** The least likely recalled first, whatever the weights: recall falls with this. */
    static final String MOST_FADED_FIRST = "greatest(0, cast(extract(epoch from " + SINCE + ") as double precision)) / c.stability desc";

    private WordsInSql() {
    }

    /** Whether this word is said of the card. @param at such as {@code :now} */
    public static String is(Mastery word, String at) {
        return switch (word) {
            case NOT_STARTED -> "c.learner_id is null";
            case LEARNING -> IS_LEARNING.replace(":now", at);
            case KNOWN -> "not " + IS_LEARNING.replace(":now", at) + " and c.stability < " + Mastery.LASTING_DAYS;
            case LASTING -> "not " + IS_LEARNING.replace(":now", at) + " and c.stability >= " + Mastery.LASTING_DAYS;
        };
    }
}
