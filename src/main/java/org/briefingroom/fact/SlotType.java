package org.briefingroom.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a slot names. */
public enum SlotType {
    PERSON, ORGANISATION, COUNTRY, PLACE, GROUP, NUMBER, DATE, TERM, QUOTE, STANCE;

    public static Optional<SlotType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
