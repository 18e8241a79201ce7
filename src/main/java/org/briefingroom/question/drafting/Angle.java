package org.briefingroom.question.drafting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From which side a fact is asked. How it is answered is the {@link org.briefingroom.question.kinds.Kind}. */
public enum Angle {
    STATUS("reported, claimed, analysis or forecast"),
    WHO_SAID("who said it"),
    WHO("who or which it was"),
    STANCE("who took this stance"),
    VOICE("the source’s own words, or somebody’s claim"),
    SAID_WHAT("what they said"),
    WORDS("whose words, or which"),
    NUMBER("what number"),
    WHEN("when"),
    WHERE("where"),
    TERM("which term"),
    COMPLETE("complete the sentence"),
    MATCH("match them to positions"),
    ORDER("put events in order"),
    SET("which are in the set"),
    COMPARE("which is larger or earlier"),
    TRUE_FALSE("true or false");

    private final String label;

    Angle(String label) {
        this.label = label;
    }

    /** As written in recipes and in the names of drafts: who-said. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Angle> named(String word) {
        return Arrays.stream(values()).filter(angle -> angle.word().equals(word)).findFirst();
    }

    public String label() {
        return label;
    }
}
