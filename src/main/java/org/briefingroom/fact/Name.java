package org.briefingroom.fact;

import java.util.List;

/**
 * Somebody or something that may be named, with every way to name them.
 *
 * @param type of the cast; null for a term
 * @param of   the names of what they belong to
 */
public record Name(String name, CastType type, List<String> aliases, List<String> of) {
}
