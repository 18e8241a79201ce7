package org.briefingroom.people;

import org.briefingroom.web.Typed;

/**
 * What a learner signs in to their account by: 2 to 60 characters on one line, of their own choice. It is shown to nobody but them, so
 * that names which only look alike in two scripts deceive nobody and stay two names.
 */
record SignInName(String value) {
    private static final int SHORTEST = 2;

    static SignInName of(String typed) throws ChosenName.Unsuitable {
        var name = ChosenName.of(typed).value();
        if (name.codePointCount(0, name.length()) < SHORTEST) {
            throw new ChosenName.Unsuitable("Please choose a name of at least " + SHORTEST + " characters.");
        }
        return new SignInName(name);
    }

    /** By what two names are the same; empty for what can be no name. */
    static String key(String typed) {
        try {
            return of(typed).key();
        } catch (ChosenName.Unsuitable e) {
            return "";
        }
    }

    String key() {
        return NameKey.of(Typed.visible(value));
    }
}
