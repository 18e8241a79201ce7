package org.briefingroom.shelf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.quiz.QuizDraft;

/** Reads the questions that a quiz file names, each by itself. */
final class WrittenQuestions {
    private static final BigDecimal MOST_POINTS = new BigDecimal(100);

    private final Map<String, FactLine> held;
    private final String pack;
    private final Set<String> taken;
    private final Gate gate;

    /** @param taken the names of questions read before in the same packs, as pack/question; those read are added */
    WrittenQuestions(Map<String, FactLine> held, String pack, Set<String> taken, Gate gate) {
        this.held = held;
        this.pack = pack;
        this.taken = taken;
        this.gate = gate;
    }

    /** The question, unless it adds faults. */
    Optional<QuizDraft.Item> read(YamlMap entry) {
        int before = entry.faults().count();
        var slug = name(entry);
        var kind = Kind.labelled(entry.required("kind"));
        if (kind.isEmpty()) {
            entry.fault("kind", "“" + entry.text("kind").orElse("") + "” is no kind of question.",
                    "Use one of: " + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", ")) + ".");
            return Optional.empty();
        }
        var facts = facts(entry, kind.get());
        var points = points(entry);
        if (entry.faults().since(before)) {
            return Optional.empty();
        }
        var read = new QuestionEntry(entry, held.keySet()).read(kind.get());
        if (entry.faults().since(before)) {
            return Optional.empty();
        }
        read.content().problems().forEach(problem -> entry.fault("kind", problem, "Mend the question, or make it another kind."));
        var draft = new QuestionDraft(slug, read.content(), facts, read.options());
        if (!entry.faults().since(before)) {
            gate.check(entry, draft);
        }
        return entry.faults().since(before) ? Optional.empty() : Optional.of(new QuizDraft.Item(draft, points));
    }

    private String name(YamlMap entry) {
        var slug = entry.required("id");
        if (slug.startsWith(Draft.PREFIX)) {
            entry.fault("id", "“" + slug + "” is the name of a question drafted from facts.", "Let the name begin with anything but “" + Draft.PREFIX + "”.");
        } else if (Slug.read("id", slug, entry).isPresent() && !taken.add(pack + "/" + slug)) {
            entry.fault("id", "Another question of this pack is called “" + slug + "”.", "Give this one a name of its own.");
        }
        return slug;
    }

    private List<String> facts(YamlMap entry, Kind kind) {
        var facts = entry.texts("facts");
        if (facts.isEmpty()) {
            entry.fault("facts", "The question rests on no fact.", "Name at least one fact of the pack; the first settles it.");
        }
        var known = new ArrayList<String>();
        for (var fact : new LinkedHashSet<>(facts)) {
            if (!held.containsKey(fact)) {
                entry.fault("facts", "“" + fact + "” is no fact that the pack holds now.", "Name a fact of the pack, or take the question away.");
            } else if (kind == Kind.TRUE_FALSE && held.get(fact).status() == Status.FORECAST) {
                entry.fault("kind", "“" + fact + "” is a forecast, and nobody knows yet whether it is true.", "Ask who expects it, or what.");
            } else {
                known.add(fact);
            }
        }
        return known;
    }

    private static BigDecimal points(YamlMap entry) {
        try {
            var points = new BigDecimal(entry.text("points").orElse("1"));
            if (points.signum() > 0 && points.compareTo(MOST_POINTS) <= 0 && points.stripTrailingZeros().scale() <= 1) {
                return points;
            }
        } catch (NumberFormatException e) {
            // reported below, as any other number that does not fit
        }
        entry.fault("points", "“" + entry.text("points").orElse("") + "” are no points.", "Write a number above 0 and up to 100, such as 1 or 2.5.");
        return BigDecimal.ONE;
    }
}
