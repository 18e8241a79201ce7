package org.briefingroom.quiz;

import java.util.List;
import java.util.UUID;
import org.briefingroom.question.kinds.Kind;

/**
 * What a learner sees before a quiz begins.
 *
 * @param drawn      whether every question of it was drafted from facts
 * @param learner    the name by which the learner is known here; null when not yet
 * @param unfinished the attempt that can go on; null when there is none
 * @param name       what was typed as a name, when it comes back to be mended
 * @param problem    with the name; empty when there is none
 */
public record Cover(String slug, String title, String about, String pack, String packTitle, int questions, boolean drawn, String points,
                    List<KindCount> kinds, Feedback feedback, String learner, UUID unfinished, String name, String problem) {
    private static final int SECONDS_A_QUESTION = 40;

    /** How often a kind is asked, and how it is marked. */
    public record KindCount(Kind kind, long count) {
    }

    public int minutes() {
        return minutes(questions);
    }

    static int minutes(int questions) {
        return Math.max(1, (questions * SECONDS_A_QUESTION + 30) / 60);
    }
}
