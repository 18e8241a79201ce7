package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.briefingroom.fact.FactBase;

/** Hostile fact bases: small, grammatical, and full of aliases, groups, second values and second speakers. */
final class FactBases {
    private static final int FEWEST = 6;
    private static final int MOST = 25;

    private FactBases() {
    }

    static Arbitrary<World> worlds() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(FEWEST, MOST)).as(Worlds::of);
    }

    static Arbitrary<FactBase> bases() {
        return worlds().map(World::base);
    }

    static FactBase shuffled(FactBase base, long seed) {
        var facts = new ArrayList<>(base.facts());
        Collections.shuffle(facts, new Random(seed));
        return new FactBase(facts, base.names(), base.asks());
    }
}
