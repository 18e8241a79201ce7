package org.briefingroom.shelf;

import java.util.Optional;

/** The name of something in a file: small letters, digits and single hyphens. */
final class Slug {
    /** Of bounded length: the pattern alone would take a name of megabytes, and the stack with it. */
    private static final String SHAPE = "(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*";

    private Slug() {
    }

    /** The name, unless it is none; that is reported at the key. */
    static Optional<String> read(String key, String name, YamlMap at) {
        if (name.matches(SHAPE)) {
            return Optional.of(name);
        }
        at.fault(key, "“" + name + "” is no name.", "Use small letters, digits and single hyphens, such as western-guarantees.");
        return Optional.empty();
    }
}
