package org.briefingroom.authoring.questions;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/**
 * What is asked of the page of a question, beside what is written on it.
 *
 * @param deed the button that was pressed; empty when the page was opened
 * @param seen stands for what was there when writing began
 * @param find words to look for in the facts
 * @param done what was done a moment ago
 */
record Ask(String deed, String seen, String find, Integer page, String done) {
    private static final int LONGEST_FIND = 100;

    static Ask opening(Integer page, String done) {
        return new Ask("", "", "", page, done == null ? "" : done);
    }

    static Ask of(MultivaluedMap<String, String> posted) {
        var find = Written.line(given(posted, "find"));
        return new Ask(given(posted, "do"), given(posted, "seen"), find.substring(0, Math.min(LONGEST_FIND, find.length())), 1, "");
    }

    private static String given(MultivaluedMap<String, String> posted, String name) {
        return Optional.ofNullable(posted.getFirst(name)).orElse("").strip();
    }

    boolean isPosted() {
        return !deed.isEmpty();
    }

    /** Whether somebody wants to hear what is wrong or missing. */
    boolean tells() {
        return deed.equals("preview") || deed.equals("submit") || deed.equals("publish");
    }

    /** What is to be kept; empty where the form is only to look otherwise. */
    Optional<Authoring.Step> step() {
        return switch (deed) {
            case "save" -> Optional.of(Authoring.Step.SAVE);
            case "submit" -> Optional.of(Authoring.Step.SUBMIT);
            case "publish" -> Optional.of(Authoring.Step.PUBLISH);
            default -> Optional.empty();
        };
    }

    /** The form with a row more or less, or with another fact first, where that is what was asked for. */
    Written turn(Written written) {
        if (deed.equals("add")) {
            return written.withRow();
        }
        if (deed.startsWith("remove-")) {
            return written.withoutRow(Written.number(deed.substring("remove-".length()), 0));
        }
        return deed.startsWith("first-") ? written.settledBy(deed.substring("first-".length())) : written;
    }
}
