package org.briefingroom.fact;

/**
 * How a curator would ask for a slot of a fact: a question in good English, where turning the fact's sentence would not give one.
 *
 * @param fact  its name in the pack
 * @param slot  its type
 * @param value of the slot, where the fact has several of the type; otherwise null
 */
public record Ask(String fact, SlotType slot, String value, String stem) {

    public boolean isFor(Slot other) {
        return slot == other.type() && (value == null || value.equals(other.value()));
    }
}
