package org.briefingroom.print.edition;

import java.util.UUID;

/**
 * How a quiz was put on paper.
 *
 * @param seed    what the order of everything was drawn from
 * @param forms   from 1 to 8: A to H
 * @param paper   as a form has it, and {@code letters} likewise
 * @param source  what the questions rest on, in a line
 */
public record QuizPrint(UUID madeBy, Long quizVersion, long seed, int forms, String paper, String letters, String source) {
}
