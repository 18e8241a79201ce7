package org.briefingroom.question.entailment;

/**
 * Something that speaks against asking a question as it stands.
 *
 * @param option index of the option, the gap, the pair or the line; -1 for the key or the whole question
 * @param words  what is objected to, as it is shown
 * @param fact   the fact that makes it true, or that no longer holds; its name in the pack
 * @param why    in words for an instructor: what makes the option true, and what to do
 */
public record Objection(int option, String words, String fact, String why) {
    static final int KEY = -1;

    static Objection toKey(String words, String fact, String why) {
        return new Objection(KEY, words, fact, why);
    }
}
