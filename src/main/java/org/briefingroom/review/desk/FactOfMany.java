package org.briefingroom.review.desk;

import org.briefingroom.fact.FactLine;
import org.briefingroom.review.Words;
import org.briefingroom.statistics.Disclosure;

/**
 * A fact, and how many learners hold it how well.
 *
 * @param sure      who were certain of something else, the last time
 * @param lapses    how often it was forgotten again, by all
 * @param again     who reviewed it at least twice
 * @param halfKeeps days for which half of those keep it; null without any
 */
public record FactOfMany(FactLine fact, Words words, int sure, int lapses, int again, Double halfKeeps) {

    /** Of fewer learners it would tell what one of them forgot. */
    public boolean isKeptKnown() {
        return again >= Disclosure.FEWEST_LEARNERS && halfKeeps != null;
    }

    /** Such as “12 days”; shorter ones with a decimal. */
    public String keeps() {
        if (!isKeptKnown()) {
            return "–";
        }
        return halfKeeps < 2 ? "%.1f days".formatted(halfKeeps) : Math.round(halfKeeps) + " days";
    }
}
