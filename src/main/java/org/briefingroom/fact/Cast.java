package org.briefingroom.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody and everything that a pack names, by slug. */
public final class Cast {
    private final Map<String, CastMember> members;
    private final Collection<String> terms;

    /** @param terms every way to write the pack's terms */
    Cast(Collection<CastMember> members, Collection<String> terms) {
        this.terms = terms;
        this.members = members.stream().collect(Collectors.toMap(CastMember::slug, Function.identity()));
    }

    CastMember member(String slug) {
        return members.get(slug);
    }

    /** The capitalised words of names and aliases: a sentence that opens with one keeps its capital. */
    Set<String> openings() {
        return openings(Stream.concat(terms.stream(), members.values().stream().flatMap(member -> Stream.concat(Stream.of(member.name()), member.aliases().stream()))));
    }

    /** Those of these names. */
    public static Set<String> openings(Stream<String> names) {
        return names.flatMap(name -> Arrays.stream(name.split("[\\s’'‐-―-]")))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The"))
                .collect(Collectors.toSet());
    }
}
