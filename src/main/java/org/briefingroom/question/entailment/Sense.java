package org.briefingroom.question.entailment;

import java.util.HashSet;
import java.util.Set;

/** The words that carry the sense of a text, each by its stem; whoever is named stands by slug, whatever the spelling. */
record Sense(Set<String> words) {
    static final Sense NONE = new Sense(Set.of());

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    long common(Sense other) {
        var smaller = size() <= other.size() ? this : other;
        var larger = smaller == this ? other : this;
        long common = 0;
        for (var word : smaller.words) {
            common += larger.words.contains(word) ? 1 : 0;
        }
        return common;
    }

    /** The share of the words of both that both have; 0 where neither has any. */
    double likeness(Sense other) {
        long common = common(other);
        return common == 0 ? 0 : (double) common / (size() + other.size() - common);
    }

    /** The share of these words that the other has; 0 where there are none. */
    double coveredBy(Sense other) {
        return isEmpty() ? 0 : (double) common(other) / size();
    }

    Sense without(Sense other) {
        var left = new HashSet<>(words);
        left.removeAll(other.words);
        return new Sense(left);
    }

    Sense with(Sense other) {
        var both = new HashSet<>(words);
        both.addAll(other.words);
        return new Sense(both);
    }
}
