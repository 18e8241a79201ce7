package org.briefingroom.fact;

/**
 * How a curator would ask for a slot of a fact: a question in good English, where turning the fact's sentence would not give one.
 *
 * @param fact  its name in the pack
 * @param slot  its type
 * @param value   of the slot, where the fact has several of the type; otherwise null
 * @param measure what a number measures, as in "the height of the crater": with it, numbers can be compared; or null
 */
public record Ask(String fact, SlotType slot, String value, String stem, String measure) {

    public boolean isFor(Slot other) {
        return slot == other.type() && (value == null || value.equals(other.value()));
    }
}
