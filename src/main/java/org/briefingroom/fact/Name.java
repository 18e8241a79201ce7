package org.briefingroom.fact;

import java.util.List;

/**
 * Somebody or something that may be named, with every way to name them.
 *
 * @param slug by which slots name it
 * @param type of the cast; null for a term
 * @param sort in one word, such as "city", or null: what stands beside each other as options is of one sort
 * @param explainedBy the name of the fact that explains a term; null for the cast
 * @param of   the names of what they belong to
 */
public record Name(String slug, String name, CastType type, String sort, List<String> aliases, List<String> of, String explainedBy) {

    /** Somebody or something of the cast. */
    public Name(String slug, String name, CastType type, String sort, List<String> aliases, List<String> of) {
        this(slug, name, type, sort, aliases, of, null);
    }
}
