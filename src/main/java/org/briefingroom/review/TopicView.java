package org.briefingroom.review;

import java.util.List;
import org.briefingroom.fact.FactLine;
import org.briefingroom.schedule.Mastery;
import org.briefingroom.web.Paging;

/** The facts of one topic that a learner met. @param facts how many the topic has */
public record TopicView(String pack, String title, int facts, List<MetFact> met, Paging paging) {

    /** @param recall in percent; 0 while it was never recalled on a later day, of which nothing can be said */
    public record MetFact(FactLine fact, Mastery mastery, boolean due, long recall) {
    }
}
