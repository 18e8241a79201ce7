package org.briefingroom.question.drafting;

import org.briefingroom.question.QuestionDraft;

/** A question drafted from facts. */
public record Draft(Angle angle, Difficulty difficulty, QuestionDraft question) {

    public String slug() {
        return question.slug();
    }

    /** The fact that settles it. */
    public String fact() {
        return question.facts().get(0);
    }
}
