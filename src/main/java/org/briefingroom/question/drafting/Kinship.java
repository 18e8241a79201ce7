package org.briefingroom.question.drafting;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.briefingroom.fact.Name;

/** Who belongs to whom: those one belongs to and those that belong to one, at any distance, and those who may be written alike. */
final class Kinship {
    private final Map<String, Set<String>> kin = new HashMap<>();

    Kinship(Collection<Name> names, Map<String, Name> byName, Spellings spellings) {
        names.forEach(name -> kin.put(name.slug(), new TreeSet<>(Set.of(name.slug()))));
        names.forEach(name -> groups(name, byName).forEach(group -> {
            kin.get(name.slug()).add(group);
            kin.get(group).add(name.slug());
        }));
        var families = spellings.shared().stream().map(this::family).toList();
        families.forEach(family -> family.alike().forEach(one -> family.kin().forEach(other -> {
            kin.get(one).add(other);
            kin.get(other).add(one);
        })));
    }

    private record Family(Set<String> alike, Set<String> kin) {
    }

    /** Where a spelling may mean either of two, the kin of one may be that of the other. */
    private Family family(Set<String> alike) {
        var all = new TreeSet<>(alike);
        alike.forEach(one -> all.addAll(kin.get(one)));
        return new Family(alike, all);
    }

    private static Set<String> groups(Name name, Map<String, Name> byName) {
        var reached = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(name.of());
        while (!next.isEmpty()) {
            var group = byName.get(next.poll());
            if (group != null && reached.add(group.slug())) {
                next.addAll(group.of());
            }
        }
        reached.remove(name.slug());
        return reached;
    }

    /** By slug: themselves among them. */
    Set<String> of(Name name) {
        return kin.get(name.slug());
    }
}
