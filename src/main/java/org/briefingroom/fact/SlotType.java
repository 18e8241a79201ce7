package org.briefingroom.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a slot names. */
public enum SlotType {
    PERSON("a person"), ORGANISATION("an organisation"), COUNTRY("a country"), PLACE("a place"), GROUP("a group of people or countries"),
    NUMBER("a number, with what it counts"), DATE("a date"), TERM("a term that the pack explains"), QUOTE("somebody’s own words"),
    STANCE("a position somebody takes, such as refuses");

    private final String meaning;

    SlotType(String meaning) {
        this.meaning = meaning;
    }

    public static Optional<SlotType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** For people who choose one. */
    public String meaning() {
        return meaning;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
