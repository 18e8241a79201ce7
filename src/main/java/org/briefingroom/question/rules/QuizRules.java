package org.briefingroom.question.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules for the questions of a quiz, or of a bank, together. */
public final class QuizRules {
    /** What must hold wherever questions are drawn from one store. */
    private static final List<Function<Quiz, Stream<Finding>>> FOR_A_BANK = List.of(
            Positions::longestKeys, Positions::ranks, Positions::writtenOrder, Positions::sequence, Bank::tricks, Bank::exposure);
    /** What must hold besides where they are asked in one sitting. */
    private static final List<Function<Quiz, Stream<Finding>>> FOR_A_QUIZ = List.of(Enemies::answered, Enemies::sameFact);

    private final Names names;
    private final Lexicon lexicon;

    public QuizRules(Names names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** @param tells whether the facts behind each question are shown before the next is asked */
    public List<Finding> quiz(List<Item> items, boolean tells) {
        return findings(items, tells, Stream.concat(FOR_A_BANK.stream(), FOR_A_QUIZ.stream()));
    }

    public List<Finding> bank(List<Item> items) {
        return findings(items, false, FOR_A_BANK.stream());
    }

    private List<Finding> findings(List<Item> items, boolean tells, Stream<Function<Quiz, Stream<Finding>>> rules) {
        var quiz = new Quiz(items.stream().map(item -> new Subject(item, names, lexicon)).toList(), tells);
        return rules.flatMap(rule -> rule.apply(quiz)).distinct().sorted((one, other) -> one.rule().compareTo(other.rule())).toList();
    }
}
