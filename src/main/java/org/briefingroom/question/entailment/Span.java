package org.briefingroom.question.entailment;

import java.util.Set;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.SlotType;

/**
 * A stretch of a fact that says who, what, when or how much: a slot, or a name that stands there without a mark.
 *
 * @param names the slugs of who or what it names; nothing for numbers, dates and stances
 * @param amount null for all but numbers; {@code date} null for all but dates
 */
record Span(SlotType type, String words, String value, Set<String> names, Amount amount, LooseDate date, int start, int end) {

    boolean isStance() {
        return type == SlotType.STANCE;
    }
}
