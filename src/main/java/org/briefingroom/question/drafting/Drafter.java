package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.Falsity;

/** Drafts every question that the facts of a pack safely give. */
public final class Drafter {
    private final FactBase base;

    public Drafter(FactBase base) {
        this.base = base;
    }

    public Drafts draft(long seed) {
        var drafts = new ArrayList<Draft>();
        base.facts().forEach(fact -> drafts.add(status(fact)));
        return new Drafts(List.copyOf(drafts), List.of());
    }

    private static Draft status(FactLine fact) {
        var said = fact.continued().plain().replaceAll("\\.$", "");
        var stem = "How does the source of " + fact.asOf() + " present the statement that " + said + "?";
        var options = List.of(option(fact, Status.REPORTED, "as an event or a figure that it reports"),
                option(fact, Status.CLAIMED, "as what a party to the events claims"),
                option(fact, Status.ANALYSIS, "as a reading by its author or an expert"));
        var falsity = Map.of(0, Falsity.FUNCTIONAL, 1, Falsity.FUNCTIONAL, 2, Falsity.FUNCTIONAL);
        return new Draft(Angle.STATUS, Difficulty.MEDIUM,
                new QuestionDraft("drafted-" + fact.fact() + "-status", new SingleChoice(stem, options), List.of(fact.fact()), Map.of(), falsity));
    }

    private static Option option(FactLine fact, Status status, String text) {
        return new Option(text, fact.status() == status, "");
    }
}
