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
 * @param entry      what was typed, when it comes back to be mended
 * @param briefing   whether the learner may read the briefing
 */
public record Cover(String slug, String title, String about, String pack, String packTitle, int questions, boolean drawn, String points,
                    List<KindCount> kinds, Feedback feedback, DemandsView demands, String learner, UUID unfinished, Entry entry, boolean briefing) {
    private static final int SECONDS_A_QUESTION = 40;

    /** How often a kind is asked, and how it is marked. */
    public record KindCount(Kind kind, long count) {
    }

    /** What was typed to come in, and what to mend in it; empty where there is nothing. */
    public record Entry(String name, String nameProblem, String codeProblem) {
        static final Entry NONE = new Entry("", "", "");
    }

    public int minutes() {
        return minutes(questions);
    }

    /** About how long so many questions take. */
    public static int minutes(int questions) {
        return Math.max(1, (questions * SECONDS_A_QUESTION + 30) / 60);
    }
}
