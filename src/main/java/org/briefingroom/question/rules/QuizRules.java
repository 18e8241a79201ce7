package org.briefingroom.question.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules for the questions of a quiz, or of a bank, together. */
public final class QuizRules {
    private static final List<Function<Quiz, Stream<Finding>>> WHOLE = List.of(
            Positions::longestKeys, Positions::ranks, Positions::writtenOrder, Positions::sequence, Bank::tricks, Bank::exposure);
    private static final List<Function<Quiz, Stream<Finding>>> PAIRS = List.of(Enemies::answered, Enemies::sameFact);

    private final Names names;
    private final Lexicon lexicon;

    public QuizRules(Names names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** @param tells whether the facts behind each question are shown before the next is asked */
    public List<Finding> quiz(List<Item> items, boolean tells) {
        var quiz = together(items, tells);
        return Stream.concat(WHOLE.stream(), PAIRS.stream()).flatMap(rule -> rule.apply(quiz)).distinct().sorted((one, other) -> one.rule().compareTo(other.rule())).toList();
    }

    /** What a question tells of others, to find those that should not meet (IW-50). */
    public Clues clues(Item item) {
        return new Clues(new Subject(item, names, lexicon));
    }

    /** What the rules find in the quiz as a whole, whatever the order of its questions tells: all but IW-50 and IW-51. */
    public List<Finding> whole(List<Item> items) {
        var quiz = together(items, false);
        return WHOLE.stream().flatMap(rule -> rule.apply(quiz)).toList();
    }

    /** The names of the questions that feed what blocks a quiz as a whole (IW-10, IW-54); each as often as it does. */
    public List<String> feeding(List<Item> items) {
        var quiz = together(items, false);
        return Stream.concat(Positions.longest(quiz).stream().map(pick -> pick.subject().item().name()),
                Bank.paying(quiz).flatMap(paid -> paid.solved().stream())).toList();
    }

    private Quiz together(List<Item> items, boolean tells) {
        return new Quiz(items.stream().map(item -> new Subject(item, names, lexicon)).toList(), tells);
    }
}
