package org.briefingroom.question.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules for the questions of a quiz, or of a bank, together. */
public final class QuizRules {
    private static final List<Function<Quiz, Stream<Finding>>> RULES = List.of(
            Positions::longestKeys, Positions::ranks, Positions::writtenOrder, Positions::sequence, Bank::tricks, Bank::exposure,
            Enemies::answered, Enemies::sameFact);

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
        var quiz = new Quiz(items.stream().map(item -> new Subject(item, names, lexicon)).toList(), tells);
        return findings(RULES, quiz);
    }

    /** What a bank gives away as a whole, whichever of its questions are put together. */
    public List<Finding> bank(List<Item> items) {
        return findings(OF_A_BANK, new Quiz(items.stream().map(item -> new Subject(item, names, lexicon)).toList(), false));
    }

    private static List<Finding> findings(List<Function<Quiz, Stream<Finding>>> rules, Quiz quiz) {
        return rules.stream().flatMap(rule -> rule.apply(quiz)).distinct().sorted((one, other) -> one.rule().compareTo(other.rule())).toList();
    }
}
