package org.briefingroom.people;

import org.apache.commons.lang3.StringUtils;

/** A name that somebody chose: 1 to 60 characters on one line. */
public record ChosenName(String value) {

    /** Why a name cannot be taken; the message is for whoever chose it. */
    public static final class Unsuitable extends Exception {
        Unsuitable(String message) {
            super(message, null, false, false);
        }
    }

    public static ChosenName of(String typed) throws Unsuitable {
        var name = StringUtils.normalizeSpace(typed == null ? "" : typed.replaceAll("\\p{C}", " "));
        if (name.isEmpty()) {
            throw new Unsuitable("Please choose a name. It need not be your own.");
        }
        if (name.length() > Learner.LONGEST_NAME) {
            throw new Unsuitable("Please choose a name of at most " + Learner.LONGEST_NAME + " characters; this one has " + name.length() + ".");
        }
        return new ChosenName(name);
    }
}
