package org.briefingroom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would be otherwise in a pack if a draft were kept. A topic or a member of the cast that the draft leaves out is no change:
 * versions of facts that name it may stay.
 *
 * @param matters of the pack apart from its facts, in words
 */
public record PackChanges(List<FactDraft> added, List<Changed> changed, List<FactDraft> withdrawn, List<String> matters) {

    /** A fact as it is held and as it would be. */
    public record Changed(FactDraft before, FactDraft after) {

        public boolean isReworded() {
            return !before.text().plain().equals(after.text().plain());
        }

        /** What but the wording changes, in words. */
        public List<String> matters() {
            return Stream.of(matter("status", before.status().word(), after.status().word()), matter("said by", joined(before.speakers()), joined(after.speakers())),
                            matter("topic", before.topic(), after.topic()), matter("place", places(before), places(after)),
                            matter("as of", before.asOf().toString(), after.asOf().toString()), matter("quotation", quoted(before), quoted(after)),
                            matter("complete", before.complete() ? "yes" : "no", after.complete() ? "yes" : "no"),
                            !isReworded() && !before.says().equals(after.says()) ? "slots are marked otherwise" : null)
                    .filter(Objects::nonNull).toList();
        }

        private static String matter(String name, String before, String after) {
            return before.equals(after) ? null : name + ": " + before + " → " + after;
        }

        private static String joined(List<String> names) {
            return names.isEmpty() ? "nobody" : String.join(", ", names);
        }

        private static String places(FactDraft fact) {
            return fact.passages().stream().map(passage -> "§" + passage).collect(Collectors.joining(", "));
        }

        private static String quoted(FactDraft fact) {
            return fact.quote() == null ? "none" : "“" + fact.quote() + "”";
        }
    }

    public static PackChanges between(PackDraft held, PackDraft draft) {
        var before = bySlug(held.facts());
        var after = bySlug(draft.facts());
        return new PackChanges(draft.facts().stream().filter(fact -> !before.containsKey(fact.slug())).toList(),
                draft.facts().stream().filter(fact -> before.containsKey(fact.slug()) && !before.get(fact.slug()).equals(fact))
                        .map(fact -> new Changed(before.get(fact.slug()), fact)).toList(),
                held.facts().stream().filter(fact -> !after.containsKey(fact.slug())).toList(), matters(held, draft));
    }

    private static Map<String, FactDraft> bySlug(List<FactDraft> facts) {
        return facts.stream().collect(Collectors.toMap(FactDraft::slug, Function.identity()));
    }

    private static List<String> matters(PackDraft held, PackDraft draft) {
        var matters = new ArrayList<String>();
        note(matters, held.title().equals(draft.title()), "The title would be “" + draft.title() + "”, not “" + held.title() + "”.");
        note(matters, held.about().equals(draft.about()), "What the pack is about would be said otherwise.");
        note(matters, held.source().equals(draft.source()), "The source would be described otherwise.");
        note(matters, isWithin(held.cast().stream().map(PackChanges::ordered), draft.cast().stream().map(PackChanges::ordered)), "The cast would change.");
        note(matters, isWithin(held.topics().stream(), draft.topics().stream()), "The topics would change.");
        note(matters, Set.copyOf(held.terms()).equals(Set.copyOf(draft.terms())), "The terms would change.");
        note(matters, Set.copyOf(held.asks()).equals(Set.copyOf(draft.asks())), "How to ask for some slots would change.");
        return List.copyOf(matters);
    }

    private static <T> boolean isWithin(Stream<T> held, Stream<T> draft) {
        return held.collect(Collectors.toSet()).containsAll(draft.collect(Collectors.toSet()));
    }

    private static PackDraft.CastDraft ordered(PackDraft.CastDraft member) {
        return new PackDraft.CastDraft(member.slug(), member.name(), member.type(), member.sort(), member.role(), member.passage(), member.aliases(),
                member.of().stream().sorted().toList());
    }

    private static void note(List<String> matters, boolean same, String matter) {
        if (!same) {
            matters.add(matter);
        }
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && withdrawn.isEmpty() && matters.isEmpty();
    }
}
