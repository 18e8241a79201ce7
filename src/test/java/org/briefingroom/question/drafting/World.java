package org.briefingroom.question.drafting;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.question.drafting.Deed.Part;

/** A made-up fact base, and what is true in it. Knows names and values in its own simple way, apart from the program's. */
record World(FactBase base, Map<String, Deed> deeds) {

    /** What a part of a deed may rightly be, going by everything anybody says in this world. */
    Set<String> rights(Deed deed, Part asked) {
        return deeds.values().stream().filter(other -> other.key().equals(deed.key()) && (asked == Part.SPEAKER || agree(deed, other, asked)))
                .flatMap(other -> other.of(asked).stream()).collect(Collectors.toSet());
    }

    private boolean agree(Deed one, Deed other, Part asked) {
        return one.apartFrom(asked).stream().allMatch(part -> other.of(part).isEmpty() || one.of(part).stream().anyMatch(value -> other.of(part).stream().anyMatch(each -> isSame(part, value, each))));
    }

    boolean isSame(Part part, String one, String other) {
        return switch (part) {
            case NUMBER -> Measured.of(one).meets(Measured.of(other));
            case DATE -> one.startsWith(other) || other.startsWith(one);
            default -> kin(Set.of(one)).contains(other);
        };
    }

    /** Everybody whom a text may mean. */
    Set<String> meant(String text) {
        var plain = text.toLowerCase().replaceFirst("^(the|a|an|in|at|by) ", "").replaceFirst("^(the|a|an) ", "");
        return base.names().stream().filter(name -> spellings(name).anyMatch(spelling -> spelling.toLowerCase().replaceFirst("^the ", "").equals(plain)))
                .map(Name::slug).collect(Collectors.toSet());
    }

    static Stream<String> spellings(Name name) {
        return Stream.concat(Stream.of(name.name()), name.aliases().stream());
    }

    /** With all groups above and all members below, and whoever shares a spelling with one of them. */
    Set<String> kin(Collection<String> slugs) {
        var same = new HashSet<String>();
        slugs.forEach(slug -> spellings(name(slug)).forEach(spelling -> same.addAll(meant(spelling))));
        var all = new HashSet<>(same);
        base.names().forEach(name -> {
            var above = above(name);
            if (same.contains(name.slug())) {
                all.addAll(above);
            }
            if (above.stream().anyMatch(same::contains)) {
                all.add(name.slug());
            }
        });
        return all;
    }

    private Set<String> above(Name name) {
        var reached = new HashSet<String>();
        var next = List.copyOf(name.of());
        while (!next.isEmpty()) {
            var slugs = base.names().stream().filter(each -> reached.size() < 100).filter(inNames(next)).map(Name::slug).toList();
            next = slugs.stream().filter(reached::add).flatMap(slug -> name(slug).of().stream()).toList();
        }
        return reached;
    }

    private static Predicate<Name> inNames(List<String> names) {
        return name -> names.contains(name.name());
    }

    Name name(String slug) {
        return base.names().stream().filter(name -> name.slug().equals(slug)).findFirst().orElseThrow();
    }

    World and(FactLine fact, Deed deed) {
        var facts = Stream.concat(base.facts().stream(), Stream.of(fact)).toList();
        var all = new LinkedHashMap<>(deeds);
        all.put(deed.fact(), deed);
        return new World(new FactBase(facts, base.names(), base.asks()), all);
    }

    World renamed(Name changed) {
        return new World(new FactBase(base.facts(), base.names().stream().map(name -> name.slug().equals(changed.slug()) ? changed : name).toList(), base.asks()), deeds);
    }
}
