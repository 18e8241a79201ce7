package org.briefingroom.question.drafting;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.briefingroom.fact.FactLine;

/** What every angle works with. */
record Workbench(Background background, Rivals rivals, Balance balance, Notebook notes, long seed) {

    /** Its own for each fact and angle, so that one question more or less changes no other. */
    RandomGenerator random(String of, Angle angle) {
        return new SplittableRandom(seed * 31 + (of + " " + angle).hashCode());
    }

    void leave(FactLine fact, Angle angle, String reason) {
        notes.leave(fact, angle, reason);
    }

    /** Writes down a choice of the key and two of these, or why there is none. */
    void choose(Angle angle, FactLine fact, String stem, Choosable key, Rivals.Found found) {
        var options = balance.options(stem, key, found.safe(), random(fact.fact(), angle));
        if (options.isEmpty()) {
            leave(fact, angle, found.reason());
        } else {
            notes.choice(angle, fact, stem, options);
        }
    }
}
