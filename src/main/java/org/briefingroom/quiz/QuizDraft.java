package org.briefingroom.quiz;

import java.math.BigDecimal;
import java.util.List;
import org.briefingroom.question.QuestionDraft;

/** A quiz as somebody wants it published: sound questions in their order. */
public record QuizDraft(String slug, String pack, String title, String about, Feedback feedback, List<Item> items) {

    public record Item(QuestionDraft question, BigDecimal points) {
    }

    List<QuestionDraft> questions() {
        return items.stream().map(Item::question).toList();
    }
}
