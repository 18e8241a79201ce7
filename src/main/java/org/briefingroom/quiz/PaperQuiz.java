package org.briefingroom.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A quiz that is out, as it may be put on paper now.
 *
 * @param version   of the quiz that is out
 * @param owner     the instructor who made it in the browser; null when it comes from a file
 * @param questions that nothing is held against, in their order
 */
public record PaperQuiz(Long version, String slug, UUID owner, Long packId, String title, String about, boolean shufflesQuestions, boolean shufflesOptions, List<Item> questions) {

    /** A question version and what it is worth. */
    public record Item(Long version, BigDecimal points) {
    }
}
