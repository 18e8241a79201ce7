package org.briefingroom.fact;

import java.util.List;
import java.util.Set;
import org.briefingroom.source.Description;

/**
 * A pack as somebody wants it kept, checked. Lists are in the order of the file.
 *
 * @param slug       of the pack, and of its source
 * @param unreadable facts that were named but could not be read: whatever is held of them stays
 */
public record PackDraft(String slug, String title, String about, Description source, List<CastDraft> cast, List<TopicDraft> topics,
                        List<FactDraft> facts, Set<String> unreadable, List<TermDraft> terms, List<Ask> asks) {

    /**
     * @param sort of person, place or the like, in one word; null when it says none
     * @param role null when the source says none; {@code passage} then is null too */
    public record CastDraft(String slug, String name, CastType type, String sort, String role, Integer passage, List<String> aliases, List<String> of) {

        /** The same, belonging to none but these. */
        CastDraft within(Set<String> groups) {
            return new CastDraft(slug, name, type, sort, role, passage, aliases, of.stream().filter(groups::contains).toList());
        }
    }

    /** @param singleValued whether each speaker holds just one position in it */
    public record TopicDraft(String slug, String title, boolean singleValued) {
    }

    public record TermDraft(String slug, String name, List<String> aliases, String fact) {
    }
}
