package org.briefingroom.review.desk;

import java.util.List;
import org.briefingroom.review.Forecast;
import org.briefingroom.review.Words;

/** How far a crowd is. @param learners how many they are */
public record Overview(List<TopicOfMany> topics, int learners, Forecast forecast, CalibrationView calibration) {

    /**
     * A topic: each learner counts with each of its facts.
     *
     * @param words now; {@code later} thirty days on, if nothing is reviewed until then
     */
    public record TopicOfMany(String pack, String title, int facts, int learners, Words words, Words later) {

        /** Known or lasting. */
        public int held() {
            return words.known() + words.lasting();
        }

        public int heldLater() {
            return later.known() + later.lasting();
        }
    }

    /** Whether it takes the pack to tell what a topic is of. */
    public boolean isOfSeveralPacks() {
        return topics.stream().map(TopicOfMany::pack).distinct().count() > 1;
    }

    /** Whether nobody met anything yet. */
    public boolean isEmpty() {
        return topics.stream().allMatch(topic -> topic.words().notStarted() == topic.words().all());
    }
}
