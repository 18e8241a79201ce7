package org.briefingroom.fact;

/**
 * A span of a fact that may be asked.
 *
 * @param words as they stand in the sentence
 * @param value of the type's notation: a name of the cast or of a term, a quantity, a date, whose words a quote is, a stance
 */
public record Slot(String words, SlotType type, String value) {
}
