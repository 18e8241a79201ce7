package org.briefingroom.review.desk;

import org.briefingroom.statistics.Sisters;

/** A question beside the other questions on the same fact. @param fact the sentence it asks about */
public record QuestionOfMany(String stem, String fact, Sisters sisters) {

    public String own() {
        return sisters.own().right() + " of " + sisters.own().answers();
    }

    public String others() {
        return sisters.others().right() + " of " + sisters.others().answers();
    }

    /** How many were to be right. */
    public long predicted() {
        return Math.round(sisters.own().predicted());
    }
}
