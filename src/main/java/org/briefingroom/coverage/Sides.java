package org.briefingroom.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;

/** Whose voice is heard: one speaker, one country's people, or several sides. */
final class Sides {
    private final Map<String, Name> names;
    private final Map<String, Set<String>> countries = new HashMap<>();

    Sides(Collection<Name> names) {
        this.names = names.stream().collect(Collectors.toMap(Name::name, name -> name, (one, other) -> one));
    }

    /** The one speaker behind all these facts; nobody where one of them is plainly reported or several speak. */
    static Optional<String> onlySpeaker(List<FactLine> facts) {
        var speakers = facts.stream().flatMap(fact -> fact.speakers().stream()).collect(Collectors.toSet());
        return speakers.size() == 1 && facts.stream().allMatch(fact -> fact.status().needsSpeaker()) ? speakers.stream().findFirst() : Optional.empty();
    }

    /** The one side that claims these; none where there are several. */
    Optional<String> onlySide(List<FactLine> claims) {
        var speakers = claims.stream().flatMap(fact -> fact.speakers().stream()).distinct().toList();
        if (speakers.size() < 2) {
            return speakers.stream().findFirst();
        }
        var shared = new HashSet<>(countriesOf(speakers.get(0)));
        speakers.forEach(speaker -> shared.retainAll(countriesOf(speaker)));
        return shared.stream().sorted().findFirst().map(country -> "people of " + country);
    }

    private Set<String> countriesOf(String name) {
        if (!countries.containsKey(name)) {
            var reached = new HashSet<String>();
            reach(name, reached);
            countries.put(name, reached.stream().filter(each -> names.containsKey(each) && names.get(each).type() == CastType.COUNTRY).collect(Collectors.toSet()));
        }
        return countries.get(name);
    }

    private void reach(String name, Set<String> reached) {
        if (reached.add(name) && names.containsKey(name)) {
            names.get(name).of().forEach(group -> reach(group, reached));
        }
    }
}
