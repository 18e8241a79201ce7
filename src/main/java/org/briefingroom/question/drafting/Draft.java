package org.briefingroom.question.drafting;

import org.briefingroom.question.QuestionDraft;

/** A question drafted from facts. */
public record Draft(Angle angle, Difficulty difficulty, QuestionDraft question) {
    /** How the name of every draft begins, and of no question written by a person. */
    public static final String PREFIX = "drafted-";

    public String slug() {
        return question.slug();
    }

    /** The fact that settles it. */
    public String fact() {
        return question.facts().get(0);
    }
}
