package org.briefingroom.people;

import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.web.Typed;

/** A name that somebody chose: 1 to 60 characters on one line. */
public record ChosenName(String value) {

    /** Why a name cannot be taken; the message is for whoever chose it. */
    public static final class Unsuitable extends Exception {
        Unsuitable(String message) {
            super(message, null, false, false);
        }
    }

    /** Joiners stay, for scripts and emoji that need them; so do letters younger than this Java. */
    private static final Pattern UNFIT = Pattern.compile("[\\h[\\p{C}&&[^\\p{Cn}\\u200C\\u200D]]]");

    public static ChosenName of(String typed) throws Unsuitable {
        var name = StringUtils.normalizeSpace(UNFIT.matcher(typed == null ? "" : typed).replaceAll(" "));
        int length = name.codePointCount(0, name.length());
        if (Typed.isUnseen(name)) {
            throw new Unsuitable("Please choose a name. It need not be your own.");
        }
        if (length > Learner.LONGEST_NAME) {
            throw new Unsuitable("Please choose a name of at most " + Learner.LONGEST_NAME + " characters; this one has " + length + ".");
        }
        return new ChosenName(name);
    }
}
