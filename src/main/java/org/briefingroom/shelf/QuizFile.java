package org.briefingroom.shelf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.quiz.Feedback;
import org.briefingroom.quiz.QuizDraft;

/** Reads a quiz: its sound questions, beside the faults of the rest. */
final class QuizFile {
    private static final BigDecimal MOST_POINTS = new BigDecimal(100);

    private final YamlMap file;
    private final Faults faults;
    private final Function<String, FactBase> bases;
    private final Set<String> taken;
    private Map<String, FactLine> held = Map.of();
    private Gate gate;

    /**
     * @param bases what a pack holds, by the pack's name
     * @param taken    the names of questions read before in the same packs, as pack/question; this file's are added
     */
    QuizFile(YamlMap file, Function<String, FactBase> bases, Set<String> taken) {
        this.file = file;
        this.faults = file.faults();
        this.bases = bases;
        this.taken = taken;
    }

    /** Empty when its head cannot be read, its pack is not there, or no question of it is sound. */
    Optional<QuizDraft> read() {
        int before = faults.count();
        file.only("quiz", "pack", "title", "about", "feedback", "questions", "confirmed");
        var slug = file.required("quiz");
        Slug.read("quiz", slug, file);
        var pack = file.required("pack");
        var base = bases.apply(pack);
        held = base.byName();
        gate = new Gate(base);
        if (held.isEmpty()) {
            file.fault("pack", "There is no pack “" + pack + "”, or it holds no facts.", "Name a pack of seeds/ as its file does under “pack”.");
        }
        var title = file.required("title");
        var about = file.required("about");
        var feedback = Feedback.named(file.required("feedback"));
        if (feedback.isEmpty()) {
            file.fault("feedback", "“" + file.text("feedback").orElse("") + "” is no time for feedback.", "Use “after each” or “at the end”.");
        }
        if (faults.since(before)) {
            return Optional.empty();
        }
        var read = new LinkedHashMap<YamlMap, QuizDraft.Item>();
        file.maps("questions").forEach(entry -> item(entry, pack).ifPresent(item -> read.put(entry, item)));
        var items = List.copyOf(read.values());
        if (items.isEmpty()) {
            file.fault("questions", "No question of this quiz can be asked.", "Mend at least one, or take the file away.");
            return Optional.empty();
        }
        int apart = faults.count();
        gate.checkTogether(file, List.copyOf(read.keySet()), items.stream().map(QuizDraft.Item::question).toList(), feedback.get() == Feedback.AFTER_EACH);
        return faults.since(apart) ? Optional.empty() : Optional.of(new QuizDraft(slug, pack, title, about, feedback.get(), items));
    }

    private Optional<QuizDraft.Item> item(YamlMap entry, String pack) {
        int before = faults.count();
        var slug = entry.required("id");
        if (Slug.read("id", slug, entry).isPresent() && !taken.add(pack + "/" + slug)) {
            entry.fault("id", "Another question of this pack is called “" + slug + "”.", "Give this one a name of its own.");
        }
        var kind = Kind.labelled(entry.required("kind"));
        if (kind.isEmpty()) {
            entry.fault("kind", "“" + entry.text("kind").orElse("") + "” is no kind of question.",
                    "Use one of: " + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", ")) + ".");
            return Optional.empty();
        }
        var facts = facts(entry, kind.get());
        var points = points(entry);
        if (faults.since(before)) {
            return Optional.empty();
        }
        var read = new QuestionEntry(entry, held.keySet()).read(kind.get());
        if (faults.since(before)) {
            return Optional.empty();
        }
        read.content().problems().forEach(problem -> entry.fault("kind", problem, "Mend the question, or make it another kind."));
        var draft = new QuestionDraft(slug, read.content(), facts, read.options());
        if (!faults.since(before)) {
            gate.check(entry, draft);
        }
        return faults.since(before) ? Optional.empty() : Optional.of(new QuizDraft.Item(draft, points));
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
