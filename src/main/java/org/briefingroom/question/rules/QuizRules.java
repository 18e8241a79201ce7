package org.briefingroom.question.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules for the questions of a quiz, or of a bank, together. */
public final class QuizRules {
    private static final List<Function<Quiz, Stream<Finding>>> WHOLE = List.of(
            Positions::longestKeys, Positions::ranks, Positions::writtenOrder, Positions::sequence, Bank::tricks, Bank::exposure);
    private static final List<Function<Quiz, Stream<Finding>>> PAIRS = List.of(Enemies::answered, Enemies::sameFact);
    /** Those that hold for questions that may never meet. */
    private static final List<Function<Quiz, Stream<Finding>>> OF_A_BANK = List.of(
            Positions::longestKeys, Positions::ranks, Bank::tricks, Bank::exposure);

    private final Names names;
    private final Lexicon lexicon;

    public QuizRules(Names names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** @param tells whether the facts behind each question are shown before the next is asked */
    public List<Finding> quiz(List<Item> items, boolean tells) {
        var quiz = together(items, tells);
        return findings(Stream.concat(WHOLE.stream(), PAIRS.stream()), quiz);
    }

    /** What a bank gives away as a whole, whichever of its questions are put together. */
    public List<Finding> bank(List<Item> items) {
        return findings(OF_A_BANK.stream(), together(items, false));
    }

    /** What a quiz gives away as a whole: all but whether its questions answer each other or share a fact. */
    public List<Finding> whole(List<Item> items) {
        return findings(WHOLE.stream(), together(items, false));
    }

    /** What a question tells of others, to find those that should not meet (IW-50). */
    public Clues clues(Item item) {
        return new Clues(new Subject(item, names, lexicon));
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

    private static List<Finding> findings(Stream<Function<Quiz, Stream<Finding>>> rules, Quiz quiz) {
        return rules.flatMap(rule -> rule.apply(quiz)).distinct().sorted((one, other) -> one.rule().compareTo(other.rule())).toList();
    }
}
