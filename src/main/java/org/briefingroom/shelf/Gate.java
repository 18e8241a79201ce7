package org.briefingroom.shelf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingroom.question.Inspector;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.entailment.Objection;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Item;
import org.briefingroom.question.rules.Lexicon;
import org.briefingroom.question.rules.Names;
import org.briefingroom.question.rules.Place;
import org.briefingroom.question.rules.QuizRules;
import org.briefingroom.question.rules.Rule;
import org.briefingroom.question.rules.Severity;

/** Holds the questions of a file against the rules: what these block is a fault, what they warn of is a remark. */
final class Gate {
    private final Inspector one;
    private final QuizRules together;

    /** @param one what looks at each question by itself */
    Gate(Inspector one) {
        this.one = one;
        together = new QuizRules(new Names(one.base().names()), new Lexicon(one.base().facts()));
    }

    void check(YamlMap entry, QuestionDraft draft) {
        var reasons = reasons(entry);
        var inspection = one.inspect(draft, Authorship.WRITTEN);
        inspection.findings().forEach(finding -> report(finding, entry, line(entry, finding.place()), reasons));
        inspection.objections().forEach(objection -> entry.faults().add(line(entry, objection), "“" + objection.words() + "”: " + objection.why(),
                "Reword it, or name what the fact “" + objection.fact() + "” does not make true."));
    }

    private static int line(YamlMap entry, Objection objection) {
        return objection.option() >= 0 && entry.has("options") ? entry.maps("options").get(objection.option()).line() : entry.line("asks");
    }

    /**
     * @param lines of the questions, in their order
     * @param tells whether feedback comes after each question
     */
    void checkTogether(YamlMap file, List<Integer> lines, List<QuestionDraft> drafts, boolean tells) {
        var reasons = reasons(file);
        int all = file.line(file.has("draws") ? "draws" : "questions");
        together.quiz(drafts.stream().map(this::item).toList(), tells).forEach(finding -> report(finding, file,
                finding.place().part() == Place.Part.QUESTION ? lines.get(finding.place().index()) : all, reasons));
    }

    private Item item(QuestionDraft draft) {
        return draft.item(one.held(), Authorship.WRITTEN);
    }

    private static void report(Finding finding, YamlMap entry, int line, Map<Rule, String> reasons) {
        var rule = finding.rule();
        var what = finding.place() + ": " + finding.why();
        if (finding.blocks()) {
            entry.faults().add(line, rule.id() + ", " + what, finding.mend());
        } else if (finding.severity() == Severity.WARN) {
            entry.faults().remark(new Remark.RemarkLine(entry.faults().file(), line, rule.id(), what, finding.mend(), reasons.get(rule)));
        }
    }

    private static int line(YamlMap entry, Place place) {
        return switch (place.part()) {
            case OPTION -> entry.maps("options").get(place.index()).line();
            case GAP -> entry.line("gaps");
            case LINE -> entry.line(entry.has("pairs") ? "pairs" : "items");
            case FACTS -> entry.line("facts");
            default -> entry.line("asks");
        };
    }

    /** Why the author leaves something as it is, by the rule that warns of it. */
    private static Map<Rule, String> reasons(YamlMap entry) {
        if (!entry.has("confirmed")) {
            return Map.of();
        }
        var confirmed = entry.map("confirmed");
        confirmed.ifPresent(map -> map.keys().stream().filter(id -> Rule.named(id).isEmpty()).forEach(id ->
                map.fault(id, "“" + id + "” is no rule.", "Name a rule as the desk does, such as IW-10.")));
        return confirmed.map(map -> map.keys().stream().flatMap(id -> Rule.named(id).stream())
                .collect(Collectors.toMap(rule -> rule, rule -> map.required(rule.id())))).orElse(Map.of());
    }
}
