package org.briefingroom.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a learner has done and what they had right when last asked.
 *
 * @param account    whether they have one to sign in to
 * @param returnLink the address that brings the learner back on another device
 */
public record ProgressView(String name, boolean account, String returnLink, List<AttemptLine> attempts, List<PackProgress> packs, String nameProblem) {

    /** @param score such as "8.5 of 12", or null while it is open */
    public record AttemptLine(UUID id, String title, boolean practice, LocalDate day, long answered, long questions, String score, int percent) {

        public boolean isOpen() {
            return score == null;
        }
    }

    /** @param shown whether its briefing stands on the shelf */
    public record PackProgress(String slug, String title, boolean shown, List<TopicProgress> topics) {
    }

    /**
     * @param facts held in the topic now
     * @param met   of them, asked and told
     * @param right of those, answered in full when last asked
     */
    public record TopicProgress(String title, long facts, long met, long right) {
    }
}
