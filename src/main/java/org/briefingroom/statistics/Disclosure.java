package org.briefingroom.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * What so many learners can show. Below that a figure would be an accident, and with fewer than five it might tell what
 * one learner answered.
 *
 * @param learners  who took the form once, too quick answers aside
 * @param questions on it
 */
public record Disclosure(int learners, int questions) {
    public static final int FEWEST_LEARNERS = 5;
    private static final int FEWEST_QUESTIONS = 5;
    private static final int SETTLED = 50;

    /** A figure that is not shown, and why. */
    public record Withheld(Figure figure, String reason) {
    }

    public boolean shows(Figure figure) {
        return learners >= figure.from() && !isTooShortFor(figure);
    }

    /** Whether what is shown of discrimination is to be read with its interval only. */
    public boolean isProvisional() {
        return learners < SETTLED;
    }

    public List<Withheld> withheld() {
        return Arrays.stream(Figure.values()).filter(figure -> !shows(figure)).map(figure -> new Withheld(figure, reason(figure))).toList();
    }

    private String reason(Figure figure) {
        if (isTooShortFor(figure)) {
            return "A quiz of " + questions + (questions == 1 ? " question" : " questions") + " is too short for it; " + FEWEST_QUESTIONS + " are needed.";
        }
        if (learners < FEWEST_LEARNERS) {
            return "With fewer than " + FEWEST_LEARNERS + " learners it might tell what one of them answered.";
        }
        return "It says something from " + figure.from() + " learners on; " + learners + " took the quiz so far.";
    }

    private boolean isTooShortFor(Figure figure) {
        return figure == Figure.CONSISTENCY && questions < FEWEST_QUESTIONS;
    }
}
