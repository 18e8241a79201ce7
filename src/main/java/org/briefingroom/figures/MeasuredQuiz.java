package org.briefingroom.figures;

/**
 * A quiz whose questions are looked at.
 *
 * @param draft    where it is made on the desk; null for a quiz of a file
 * @param out      whether learners find it
 * @param versions all of them, with commas between
 */
public record MeasuredQuiz(long id, String slug, String title, Long draft, boolean out, String versions) {
    static final String ROOT = "/desk/quizzes/figures/";

    public String address() {
        return ROOT + slug;
    }
}
