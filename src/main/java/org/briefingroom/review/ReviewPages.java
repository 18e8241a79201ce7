package org.briefingroom.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room. */
interface ReviewPages {

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Today(TodayView today, String zoneProblem) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Mastery(MasteryView mastery) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Topic(TopicView topic) implements TemplateInstance {
    }

    /** For a browser that no learner is known by. */
    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Stranger() implements TemplateInstance {
    }
}
