package org.briefingroom.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody or something of the cast is. Each is a type of slot too. */
public enum CastType {
    PERSON, ORGANISATION, COUNTRY, PLACE, GROUP;

    public static Optional<CastType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean fits(SlotType slot) {
        return slot.name().equals(name());
    }
}
