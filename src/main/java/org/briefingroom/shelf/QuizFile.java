package org.briefingroom.shelf;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.briefingroom.fact.FactBase;
import org.briefingroom.question.DraftingRoom.Board;
import org.briefingroom.question.Inspector;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.drafting.Selection;
import org.briefingroom.quiz.Feedback;
import org.briefingroom.quiz.QuizDraft;

/** Reads a quiz: its sound questions, beside the faults of the rest; or those that its recipe draws, all or none. */
final class QuizFile {
    private static final String LESS = "Ask for fewer questions or for more topics and kinds, take another seed, or add facts.";

    private final YamlMap file;
    private final Faults faults;
    private final Function<String, Inspector> inspectors;
    private final Function<String, Board> boards;
    private final Set<String> taken;

    /**
     * @param inspectors what holds a question against the facts of a pack, by the pack's name
     * @param boards what was drafted from a pack, by the pack's name; asked for by recipes alone
     * @param taken  the names of questions read before in the same packs, as pack/question; this file's are added
     */
    QuizFile(YamlMap file, Function<String, Inspector> inspectors, Function<String, Board> boards, Set<String> taken) {
        this.file = file;
        this.faults = file.faults();
        this.inspectors = inspectors;
        this.boards = boards;
        this.taken = taken;
    }

    /** Empty when its head cannot be read, its pack is not there, or nothing of it can be asked. */
    Optional<QuizDraft> read() {
        int before = faults.count();
        file.only("quiz", "pack", "title", "about", "feedback", "questions", "draws", "confirmed");
        var slug = file.required("quiz");
        Slug.read("quiz", slug, file);
        var pack = file.required("pack");
        var inspector = inspectors.apply(pack);
        var base = inspector.base();
        if (base.facts().isEmpty()) {
            file.fault("pack", "There is no pack “" + pack + "”, or it holds no facts.", "Name a pack of seeds/ as its file does under “pack”.");
        }
        var title = file.required("title");
        var about = file.required("about");
        var feedback = Feedback.named(file.required("feedback"));
        if (feedback.isEmpty()) {
            file.fault("feedback", "“" + file.text("feedback").orElse("") + "” is no time for feedback.", "Use “after each” or “at the end”.");
        }
        if (file.has("questions") && file.has("draws")) {
            file.fault("draws", "The quiz names its questions and draws them too.", "Keep either “questions” or “draws”.");
        }
        if (faults.since(before)) {
            return Optional.empty();
        }
        var gate = new Gate(inspector);
        boolean tells = feedback.get() == Feedback.AFTER_EACH;
        var items = file.has("draws") ? drawn(boards.apply(pack), gate, tells) : written(pack, base, gate, tells);
        return items.map(all -> new QuizDraft(slug, pack, title, about, feedback.get(), all));
    }

    private Optional<List<QuizDraft.Item>> written(String pack, FactBase base, Gate gate, boolean tells) {
        var questions = new WrittenQuestions(base.byName(), pack, taken, gate);
        var read = new LinkedHashMap<YamlMap, QuizDraft.Item>();
        file.maps("questions").forEach(entry -> questions.read(entry).ifPresent(item -> read.put(entry, item)));
        if (read.isEmpty()) {
            file.fault("questions", "No question of this quiz can be asked.", "Mend at least one, or take the file away.");
            return Optional.empty();
        }
        int apart = faults.count();
        var items = List.copyOf(read.values());
        gate.checkTogether(file, read.keySet().stream().map(YamlMap::line).toList(), items.stream().map(QuizDraft.Item::question).toList(), tells);
        return faults.since(apart) ? Optional.empty() : Optional.of(items);
    }

    private Optional<List<QuizDraft.Item>> drawn(Board board, Gate gate, boolean tells) {
        int before = faults.count();
        return file.map("draws").flatMap(entry -> new RecipeEntry(entry, board.base()).read().flatMap(recipe -> {
            var drawn = new Selection(board.base(), board.publishable(), tells).draw(recipe);
            drawn.shortages().forEach(shortage -> entry.fault(shortage.wish().key(), shortage.what(), LESS));
            if (faults.since(before)) {
                return Optional.empty();
            }
            var drafts = drawn.drafts().stream().map(Draft::question).toList();
            gate.checkTogether(file, Collections.nCopies(drafts.size(), file.line("draws")), drafts, tells);
            if (faults.since(before)) {
                entry.fault("questions", "The rules block whatever was drawn, so that none of it is published.", LESS);
                return Optional.empty();
            }
            return Optional.of(drafts.stream().map(draft -> new QuizDraft.Item(draft, BigDecimal.ONE)).toList());
        }));
    }
}
