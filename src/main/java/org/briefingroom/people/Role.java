package org.briefingroom.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody who signs in may do; each may do what those before it may. */
public enum Role {
    INSTRUCTOR("makes packs, questions and quizzes of their own"),
    EDITOR("also changes, approves and publishes what others made"),
    ADMINISTRATOR("also invites people, and decides who may do what");

    private final String meaning;

    Role(String meaning) {
        this.meaning = meaning;
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** As it is kept and shown: editor. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As somebody is one: an editor. */
    public String one() {
        return "an " + word();
    }

    public String meaning() {
        return meaning;
    }
}
