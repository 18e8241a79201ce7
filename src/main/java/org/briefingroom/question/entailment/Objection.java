package org.briefingroom.question.entailment;

/**
 * Something that is held against a question as the facts are now.
 *
 * @param option its index; -1 when it is about the whole question
 * @param words  that it is about, as they stand there
 * @param fact   that says so, by its name
 * @param why    in a sentence for an instructor
 */
public record Objection(int option, String words, String fact, String why) {
}
