package org.briefingroom.question.rules;

import java.util.List;
import java.util.Set;

/** What a question is about and what it tells of other matters, worked out once to be held against many others (IW-50). */
public final class Clues {
    private static final double SAME_SUBJECT = 0.6;

    private final Subject subject;
    private final Set<String> about;
    private final List<List<String>> keys;
    private final Told asked;
    private final List<Told> feedback;

    private record Told(String text, Set<String> words) {
        Told(String text) {
            this(text, Wording.content(text));
        }
    }

    Clues(Subject subject) {
        this.subject = subject;
        about = about(subject);
        keys = subject.keys();
        asked = new Told(subject.asked());
        feedback = subject.grounds().map(fact -> new Told(fact.said())).toList();
    }

    /** What a question is about, apart from whose words they are and of which day. */
    private static Set<String> about(Subject subject) {
        var about = Wording.content(subject.asked());
        subject.item().facts().forEach(fact -> fact.speakers().forEach(speaker -> about.removeAll(Wording.content(speaker))));
        about.removeIf(word -> word.matches("\\d+|august|january|february|march|april|june|july|september|october|november|december"));
        return about;
    }

    /** @param withFeedback whether the facts behind this question are read too before the other is asked */
    public boolean answer(Clues other, boolean withFeedback) {
        return !other.about.isEmpty() && (other.isToldBy(asked) || withFeedback && feedback.stream().anyMatch(other::isToldBy));
    }

    /** Whether one of two questions answers the other when they are asked in this order. */
    public static boolean areEnemies(Clues first, Clues second, boolean tells) {
        return first.answer(second, tells) || second.answer(first, false);
    }

    private boolean isToldBy(Told told) {
        return about.stream().filter(told.words::contains).count() >= SAME_SUBJECT * about.size()
                && keys.stream().anyMatch(key -> key.stream().anyMatch(accepted -> holds(told, accepted)));
    }

    private boolean holds(Told told, String key) {
        var digits = Wording.tokens(key).stream().filter(token -> token.matches("\\d.*")).toList();
        if (subject.names().named(key).isPresent() || digits.isEmpty()) {
            var words = Wording.content(key);
            return subject.names().mentions(told.text, key) || !words.isEmpty() && told.words.containsAll(words);
        }
        return Wording.tokens(told.text).containsAll(digits);
    }
}
