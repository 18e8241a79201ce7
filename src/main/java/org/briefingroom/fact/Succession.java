package org.briefingroom.fact;

import java.time.Instant;
import java.util.List;

/**
 * What became of a fact version that is held no more.
 *
 * @param was       the version, by its id
 * @param now       the version that is held instead, by its id; null when the fact was withdrawn
 * @param withdrawn when; null when it was not
 * @param steps     the corrections in between, the earliest first
 */
public record Succession(long was, Long now, Instant withdrawn, List<Step> steps) {

    /** A correction. @param reason null where none was given, as when a file was read again */
    public record Step(Instant at, String reason) {
    }

    /** When it was last changed. */
    public Instant at() {
        return withdrawn != null || steps.isEmpty() ? withdrawn : steps.get(steps.size() - 1).at();
    }
}
