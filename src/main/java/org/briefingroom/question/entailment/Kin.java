package org.briefingroom.question.entailment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingroom.fact.Name;

/** Who is who, and who belongs to whom, at any distance. */
final class Kin {
    private final Map<String, Name> bySlug = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Set<String>> kin = new HashMap<>();

    Kin(Collection<Name> names) {
        var byName = new HashMap<String, Set<String>>();
        var bySpelling = new HashMap<String, Set<String>>();
        names.forEach(name -> {
            bySlug.put(name.slug(), name);
            byName.computeIfAbsent(name.name(), any -> new HashSet<>()).add(name.slug());
            Stream.concat(Stream.of(name.name()), name.aliases().stream()).forEach(spelling -> bySpelling.computeIfAbsent(plain(spelling), any -> new HashSet<>()).add(name.slug()));
        });
        names.forEach(name -> groups.put(name.slug(), reach(name.slug(), byName)));
        names.forEach(name -> {
            kin.computeIfAbsent(name.slug(), any -> new HashSet<>()).add(name.slug());
            groups.get(name.slug()).forEach(group -> {
                kin.get(name.slug()).add(group);
                kin.computeIfAbsent(group, any -> new HashSet<>()).add(name.slug());
            });
        });
        var ambiguous = bySpelling.values().stream().filter(slugs -> slugs.size() > 1).toList();
        var theirs = ambiguous.stream().map(this::of).toList();
        for (int at = 0; at < ambiguous.size(); at++) {
            join(ambiguous.get(at), theirs.get(at));
        }
    }

    private static String plain(String spelling) {
        return spelling.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    /** Of two who are written alike, either may be meant: what belongs to one may belong to the other. */
    private void join(Set<String> alike, Set<String> theirs) {
        alike.forEach(one -> theirs.forEach(other -> {
            kin.get(one).add(other);
            kin.get(other).add(one);
        }));
    }

    private Set<String> reach(String slug, Map<String, Set<String>> byName) {
        var reached = new HashSet<String>();
        var next = Set.of(slug);
        while (!next.isEmpty()) {
            var further = new HashSet<String>();
            next.forEach(each -> bySlug.get(each).of().forEach(group -> further.addAll(byName.getOrDefault(group, Set.of()))));
            further.removeAll(reached);
            reached.addAll(further);
            next = further;
        }
        reached.remove(slug);
        return reached;
    }

    Name name(String slug) {
        return bySlug.get(slug);
    }

    /** Whether it is of the cast, and no term. */
    boolean isOfCast(String slug) {
        return bySlug.containsKey(slug) && bySlug.get(slug).type() != null;
    }

    /** They, everybody and everything they belong to, and everybody and everything that belongs to them. */
    Set<String> of(Collection<String> slugs) {
        var all = new HashSet<String>();
        slugs.forEach(slug -> all.addAll(kin.getOrDefault(slug, Set.of(slug))));
        return all;
    }

    boolean isKin(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(one -> kin.getOrDefault(one, Set.of(one)).stream().anyMatch(others::contains));
    }
}
