package org.briefingroom.shelf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.KeyRange;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;

/** Reads the content of one question, by its kind. */
final class QuestionEntry {

    /** @param options the fact that an option is true of, by the option's index */
    record Read(Content content, Map<Integer, String> options) {
    }

    private final YamlMap entry;
    private final Set<String> facts;
    private final Map<Integer, String> optionFacts = new HashMap<>();

    /** @param facts held in the pack, by name */
    QuestionEntry(YamlMap entry, Set<String> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    /** The content; worthless where it added faults. */
    Read read(Kind kind) {
        return new Read(switch (kind) {
            case SINGLE_CHOICE -> new SingleChoice(stem("options"), options());
            case MULTIPLE_CHOICE -> new MultipleChoice(stem("options"), options());
            case TRUE_FALSE -> new TrueFalse(stem("answer"), truth());
            case NUMBER -> number();
            case SHORT_TEXT -> new ShortText(stem("accepts"), entry.texts("accepts"));
            case CLOZE -> cloze();
            case MATCHING -> new Matching(stem("pairs", "spare"), pairs(), entry.texts("spare"));
            case ORDERING -> new Ordering(stem("items"), entry.texts("items"));
        }, optionFacts);
    }

    /** What is asked; every other key than these and those of all kinds is reported. */
    private String stem(String... keys) {
        var known = new ArrayList<>(List.of("id", "kind", "asks", "facts", "points", "confirmed"));
        known.addAll(List.of(keys));
        entry.only(known.toArray(String[]::new));
        return entry.required("asks");
    }

    private List<Option> options() {
        var options = new ArrayList<Option>();
        for (var each : entry.maps("options")) {
            each.only("right", "wrong", "because", "fact");
            if (each.has("right") == each.has("wrong")) {
                each.fault("wrong", "An option is either right or wrong.", "Begin it with “- right: …” or “- wrong: …”.");
            }
            var because = each.text("because").orElse("");
            var fact = each.text("fact").orElse(null);
            if (fact != null && !facts.contains(fact)) {
                each.fault("fact", "“" + fact + "” is no fact that the pack holds now.", "Name a fact of the pack.");
            }
            if (!because.isEmpty() && fact == null) {
                each.fault("because", "The reason rests on no fact.", "Add “fact: …” with the fact that says so.");
            }
            if (fact != null) {
                optionFacts.put(options.size(), fact);
            }
            options.add(new Option(each.required(each.has("right") ? "right" : "wrong"), each.has("right"), because));
        }
        return options;
    }

    private boolean truth() {
        var answer = entry.required("answer");
        if (!answer.equals("true") && !answer.equals("false")) {
            entry.fault("answer", "The answer is “" + answer + "”.", "Write true or false.");
        }
        return answer.equals("true");
    }

    private NumberEntry number() {
        var stem = stem("answer", "within", "shown", "units");
        var answer = entry.required("answer");
        var key = KeyRange.read(answer, entry.text("within").orElse("0"));
        if (key.isEmpty()) {
            entry.fault(KeyRange.isAnswer(answer) ? "within" : "answer", "The number cannot be read.",
                    "Write it plainly, such as 900000 or 15000..20000, and a tolerance as 5 % or 1000.");
            return new NumberEntry(stem, BigDecimal.ZERO, BigDecimal.ZERO, "0", List.of());
        }
        return new NumberEntry(stem, key.get().least(), key.get().most(), entry.required("shown"), entry.texts("units"));
    }

    private Cloze cloze() {
        var stem = stem("text", "gaps");
        var text = entry.required("text").replaceAll("\\s+", " ");
        var gaps = entry.maps("gaps").stream()
                .map(gap -> new Cloze.Gap(gap.only("accepts", "wrong").texts("accepts"), gap.texts("wrong"))).toList();
        var pieces = Cloze.pieces(text, gaps.size());
        if (pieces.isEmpty()) {
            entry.fault("text", "The gaps in the text are not {1}, {2}, … in their order, one for each under “gaps”.",
                    "Number them so, and list as many under “gaps”.");
        }
        return new Cloze(stem, pieces.orElse(List.of(text)), gaps);
    }

    private List<Matching.Pair> pairs() {
        var pairs = new ArrayList<Matching.Pair>();
        for (var row : entry.rows("pairs")) {
            if (row.size() == 2) {
                pairs.add(new Matching.Pair(row.get(0), row.get(1)));
            } else {
                entry.fault("pairs", "A pair has " + row.size() + " parts.", "Write [line, partner].");
            }
        }
        return pairs;
    }
}
