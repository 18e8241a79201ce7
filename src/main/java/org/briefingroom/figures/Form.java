package org.briefingroom.figures;

import java.time.Instant;

/**
 * What learners were asked: publications of one quiz with the same questions, in the same words and for the same points, whatever
 * else was changed. Only those who were asked the same can be compared.
 *
 * @param number   of the first such publication
 * @param newest   version of the quiz, and {@code versions} all of them, with commas between
 * @param since    when it was published first
 * @param current  whether it is what the quiz asks now
 * @param finished how many learners have finished it, as the first they took of this quiz
 */
public record Form(int number, long newest, String versions, Instant since, boolean current, long finished) {

    /** Such as: 3 November 2026. */
    public String day() {
        return Wording.day(this);
    }
}
