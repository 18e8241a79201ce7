package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_50;
import static org.briefingroom.question.rules.Rule.IW_51;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions that should not meet in one quiz: IW-50 and IW-51. */
final class Enemies {
    private static final double SAME_SUBJECT = 0.6;

    private Enemies() {
    }

    static Stream<Finding> sameFact(Quiz quiz) {
        var seen = new HashSet<String>();
        return IntStream.range(0, quiz.subjects().size()).boxed().flatMap(at -> quiz.subjects().get(at).item().facts().stream()
                .filter(fact -> !seen.add(fact.fact())).map(fact -> IW_51.block(Place.question(at, quiz.subjects().get(at).item().name() + ": " + fact.fact()))));
    }

    static Stream<Finding> answered(Quiz quiz) {
        var subjects = quiz.subjects();
        return IntStream.range(0, subjects.size()).boxed().flatMap(answered -> IntStream.range(0, subjects.size())
                .filter(telling -> telling != answered && isTold(subjects.get(answered), subjects.get(telling), quiz.tells() && telling < answered))
                .mapToObj(telling -> IW_50.block(Place.question(answered, subjects.get(answered).item().name() + " by " + subjects.get(telling).item().name()))));
    }

    private static boolean isTold(Subject answered, Subject telling, boolean withFeedback) {
        var about = about(answered);
        return !about.isEmpty() && answered.keys().stream().anyMatch(key -> tells(telling.asked(), key, about, answered)
                || withFeedback && telling.grounds().anyMatch(fact -> tells(fact.said(), key, about, answered)));
    }

    private static boolean tells(String text, List<String> key, Set<String> about, Subject answered) {
        var words = Wording.content(text);
        return about.stream().filter(words::contains).count() >= SAME_SUBJECT * about.size() && key.stream().anyMatch(accepted -> holds(text, accepted, answered));
    }

    private static boolean holds(String text, String key, Subject answered) {
        var tokens = Wording.tokens(text);
        var digits = Wording.tokens(key).stream().filter(token -> token.matches("\\d.*")).toList();
        if (answered.names().named(key).isPresent() || digits.isEmpty()) {
            var words = Wording.content(key);
            return answered.names().mentions(text, key) || !words.isEmpty() && Wording.content(text).containsAll(words);
        }
        return tokens.containsAll(digits);
    }

    /** What a question is about, apart from whose words they are and of which day. */
    private static Set<String> about(Subject subject) {
        var about = Wording.content(subject.asked());
        subject.item().facts().forEach(fact -> fact.speakers().forEach(speaker -> about.removeAll(Wording.content(speaker))));
        about.removeIf(word -> word.matches("\\d+|august|january|february|march|april|june|july|september|october|november|december"));
        return about;
    }
}
