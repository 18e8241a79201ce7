package org.briefingroom.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.schedule.Mastery;
import org.briefingroom.schedule.Outlook;

/** How far a learner is, pack by pack and topic by topic. */
public record MasteryView(List<PackMastery> packs) {

    /**
     * @param outlook now; null below five facts that were met
     * @param later   thirty days on without a review; null likewise
     */
    public record PackMastery(String slug, String title, Outlook outlook, Outlook later, List<TopicMastery> topics) {
    }

    /** @param counts of facts for each of the four words, in their order */
    public record TopicMastery(String title, List<Integer> counts, Outlook outlook, List<MetFact> met) {

        public int facts() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** The parts of a bar a hundred wide, from the most lasting on; empty ones left out. */
        public List<Part> parts() {
            int all = facts();
            return IntStream.of(3, 2, 1, 0).filter(word -> counts.get(word) > 0).mapToObj(word -> new Part(Mastery.values()[word],
                    100.0 * IntStream.range(word + 1, 4).map(counts::get).sum() / all, 100.0 * counts.get(word) / all)).toList();
        }
    }

    /** @param from where it begins, and how wide it is, both in hundredths of the bar */
    public record Part(Mastery mastery, double from, double wide) {

        public String look() {
            return "mastery-" + mastery.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param recall in percent; 0 while it was never recalled on a later day, of which nothing can be said */
    public record MetFact(FactLine fact, Mastery mastery, boolean due, long recall) {
    }
}
