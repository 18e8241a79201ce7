package org.briefingroom.question.entailment;

import java.util.Set;

/**
 * A word or a name of a text.
 *
 * @param words what it says: the stem of the word, or who is named, each as {@code @slug}; nothing where it carries no sense
 * @param names the slugs of whoever it may name
 */
record Token(String text, Set<String> words, Set<String> names, int start, int end) {
    boolean isWithin(int from, int to) {
        return start >= from && end <= to;
    }

    boolean isName() {
        return !names.isEmpty();
    }
}
