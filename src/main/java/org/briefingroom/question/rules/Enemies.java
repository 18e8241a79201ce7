package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_50;
import static org.briefingroom.question.rules.Rule.IW_51;

import java.util.HashSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions that should not meet in one quiz: IW-50 and IW-51. */
final class Enemies {
    private Enemies() {
    }

    static Stream<Finding> sameFact(Quiz quiz) {
        var seen = new HashSet<String>();
        return IntStream.range(0, quiz.subjects().size()).boxed().flatMap(at -> quiz.subjects().get(at).item().facts().stream()
                .filter(fact -> !seen.add(fact.fact())).map(fact -> IW_51.block(Place.question(at, quiz.subjects().get(at).item().name() + ": " + fact.fact()))));
    }

    static Stream<Finding> answered(Quiz quiz) {
        var clues = quiz.subjects().stream().map(Clues::new).toList();
        return IntStream.range(0, clues.size()).boxed().flatMap(answered -> IntStream.range(0, clues.size())
                .filter(telling -> telling != answered && clues.get(telling).answer(clues.get(answered), quiz.tells() && telling < answered))
                .mapToObj(telling -> IW_50.block(Place.question(answered, name(quiz, answered) + " by " + name(quiz, telling)))));
    }

    private static String name(Quiz quiz, int at) {
        return quiz.subjects().get(at).item().name();
    }
}
