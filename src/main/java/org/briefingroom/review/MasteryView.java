package org.briefingroom.review;

import java.util.List;
import org.briefingroom.schedule.Outlook;

/**
 * How far a learner is, pack by pack and topic by topic.
 *
 * @param forecast of what comes back in the next thirty days
 * @param sure     how often they were right, by how sure they said they were; nothing where they never said
 */
public record MasteryView(List<PackMastery> packs, Forecast forecast, List<Sureness.Said> sure) {

    /**
     * @param outlook now; null below five facts that were met
     * @param later   thirty days on without a review; null likewise
     */
    public record PackMastery(String slug, String title, Outlook outlook, Outlook later, List<TopicMastery> topics) {
    }

    /** @param counts of facts for each of the four words, in their order */
    public record TopicMastery(String slug, String title, List<Integer> counts, Outlook outlook) {

        public Words words() {
            return new Words(counts);
        }

        /** How many facts of it were met. */
        public int met() {
            return counts.get(1) + counts.get(2) + counts.get(3);
        }
    }
}
