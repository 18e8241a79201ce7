package org.briefingroom.fact;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a pack holds now, as plain values: its facts, everybody and everything it names, and how its curator would ask. */
public record FactBase(List<FactLine> facts, List<Name> names, List<Ask> asks) {
    public static final FactBase EMPTY = new FactBase(List.of(), List.of(), List.of());

    public Map<String, FactLine> byName() {
        return facts.stream().collect(Collectors.toMap(FactLine::fact, Function.identity()));
    }
}
