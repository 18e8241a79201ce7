package org.briefingroom.question.drafting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.question.drafting.Deed.Part;

/** A made-up fact base, and what is true in it. Knows names and values in its own simple way, apart from the program's. */
final class World {
    private final FactBase base;
    private final Map<String, Deed> deeds;
    private final Map<String, Name> bySlug = new HashMap<>();
    private final Map<String, Set<String>> bySpelling = new HashMap<>();
    private final Map<String, Set<String>> kin = new HashMap<>();

    World(FactBase base, Map<String, Deed> deeds) {
        this.base = base;
        this.deeds = deeds;
        base.names().forEach(name -> {
            bySlug.put(name.slug(), name);
            spellings(name).forEach(spelling -> bySpelling.computeIfAbsent(plain(spelling), any -> new HashSet<>()).add(name.slug()));
        });
    }

    FactBase base() {
        return base;
    }

    Map<String, Deed> deeds() {
        return deeds;
    }

    /** What a part of a deed may rightly be, going by everything anybody says in this world. */
    Set<String> rights(Deed deed, Part asked) {
        return deeds.values().stream().filter(other -> other.key().equals(deed.key()) && agree(deed, other, asked))
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
        return bySpelling.getOrDefault(plain(text), Set.of());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(in|at|by) ", "").replaceFirst("^(the|a|an) ", "");
    }

    static Stream<String> spellings(Name name) {
        return Stream.concat(Stream.of(name.name()), name.aliases().stream());
    }

    /** With all groups above and all members below, and whoever shares a spelling with one of them. */
    Set<String> kin(Collection<String> slugs) {
        return slugs.stream().flatMap(slug -> kin.computeIfAbsent(slug, this::kinOf).stream()).collect(Collectors.toSet());
    }

    private Set<String> kinOf(String slug) {
        var same = spellings(name(slug)).flatMap(spelling -> meant(spelling).stream()).collect(Collectors.toSet());
        var all = new HashSet<>(same);
        same.forEach(each -> all.addAll(above(each)));
        base.names().stream().filter(name -> above(name.slug()).stream().anyMatch(same::contains)).forEach(name -> all.add(name.slug()));
        return all;
    }

    private Set<String> above(String slug) {
        var reached = new HashSet<String>();
        var next = List.of(slug);
        while (!next.isEmpty()) {
            next = next.stream().flatMap(each -> name(each).of().stream()).flatMap(group -> base.names().stream().filter(name -> name.name().equals(group)))
                    .map(Name::slug).filter(reached::add).toList();
        }
        return reached;
    }

    Name name(String slug) {
        return bySlug.get(slug);
    }

    World and(FactLine fact, Deed deed) {
        var all = new LinkedHashMap<>(deeds);
        all.put(deed.fact(), deed);
        return new World(new FactBase(Stream.concat(base.facts().stream(), Stream.of(fact)).toList(), base.names(), base.asks()), all);
    }

    World renamed(Name changed) {
        return new World(new FactBase(base.facts(), base.names().stream().map(name -> name.slug().equals(changed.slug()) ? changed : name).toList(), base.asks()), deeds);
    }

    @Override
    public String toString() {
        return base.facts().stream().map(fact -> fact.fact() + ": " + fact.sentence()).collect(Collectors.joining("\n")) + "\n" + base.names();
    }
}
