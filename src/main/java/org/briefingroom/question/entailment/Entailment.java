package org.briefingroom.question.entailment;

import java.util.List;
import org.briefingroom.fact.FactBase;
import org.briefingroom.question.rules.Item;

/** Holds the options of a question against everything that a pack holds. A first version, which objects to nothing. */
public final class Entailment {

    public Entailment(FactBase base) {
    }

    public List<Objection> objections(Item item) {
        return List.of();
    }
}
