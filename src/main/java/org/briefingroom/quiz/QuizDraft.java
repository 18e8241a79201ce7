package org.briefingroom.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.briefingroom.question.QuestionDraft;

/**
 * A quiz as somebody wants it published: sound questions in their order.
 *
 * @param owner the instructor who makes it in the browser; null when it comes from a file
 */
public record QuizDraft(String slug, UUID owner, String pack, String title, String about, Feedback feedback, Demands demands, List<Item> items) {

    /** A quiz of a file, which demands nothing. */
    public QuizDraft(String slug, String pack, String title, String about, Feedback feedback, List<Item> items) {
        this(slug, null, pack, title, about, feedback, Demands.NONE, items);
    }

    /**
     * @param question to be published with the quiz; null when it is published already
     * @param version  that is published already; null otherwise
     */
    public record Item(QuestionDraft question, Long version, BigDecimal points) {

        public Item(QuestionDraft question, BigDecimal points) {
            this(question, null, points);
        }
    }

    List<QuestionDraft> questions() {
        return items.stream().map(Item::question).filter(question -> question != null).toList();
    }
}
