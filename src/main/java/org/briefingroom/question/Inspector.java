package org.briefingroom.question;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.entailment.Entailment;
import org.briefingroom.question.entailment.Objection;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Item;
import org.briefingroom.question.rules.ItemRules;
import org.briefingroom.question.rules.Lexicon;
import org.briefingroom.question.rules.Names;
import org.briefingroom.question.rules.Severity;

/** Holds a question against the rules and against what the facts of its pack say: the same gate for files, drafts and forms. */
public final class Inspector {

    /** What is said of a question. */
    public record Inspection(List<Finding> findings, List<Objection> objections) {

        /** Whether it cannot be published as it stands. */
        public boolean isBlocked() {
            return !objections.isEmpty() || findings.stream().anyMatch(Finding::blocks);
        }

        /** The rules that warn, by their ids: whoever publishes it says why it can be asked all the same. */
        public List<String> doubts() {
            return findings.stream().filter(finding -> finding.severity() == Severity.WARN).map(finding -> finding.rule().id()).distinct().toList();
        }

        /** How many there are that somebody should look at. */
        public int grave() {
            return (int) Stream.concat(findings.stream().filter(finding -> finding.severity() != Severity.INFO), objections.stream()).count();
        }
    }

    private final FactBase base;
    private final Map<String, FactLine> held;
    private final ItemRules rules;
    private final Function<Item, List<Objection>> entailed;

    public Inspector(FactBase base) {
        this(base, new Entailment(base)::objections);
    }

    /** @param entailed what speaks against the options of a question, by what the facts say */
    public Inspector(FactBase base, Function<Item, List<Objection>> entailed) {
        this.base = base;
        this.entailed = entailed;
        held = base.byName();
        rules = new ItemRules(new Names(base.names()), new Lexicon(base.facts()));
    }

    public FactBase base() {
        return base;
    }

    /** The facts that are held, by their names. */
    public Map<String, FactLine> held() {
        return held;
    }

    /** The question is sound as its kind, and every fact that it names is held. */
    public Inspection inspect(QuestionDraft draft, Authorship authorship) {
        return inspect(draft.item(held, authorship));
    }

    Inspection inspect(Item item) {
        return new Inspection(rules.findings(item), objections(item));
    }

    /** What the facts alone hold against it. */
    List<Objection> objections(Item item) {
        return entailed.apply(item);
    }
}
