package org.briefingroom.shelf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;

/** What a pack holds now: its facts, and everybody and everything it names. */
record Holdings(List<FactLine> facts, List<Name> names) {

    Map<String, FactLine> byName() {
        return facts.stream().collect(Collectors.toMap(FactLine::fact, Function.identity()));
    }
}
