package org.briefingroom.fact;

/** Another version of a fact is held now, by a decision in the browser. Fired once it is on disk. */
public record FactHeld(String pack, String fact) {
}
