package org.briefingroom.question;

/** Somebody decided on a draft of the pack. Fired once it is on disk. */
public record DraftDecided(String pack, String slug) {
}
