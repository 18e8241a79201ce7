package org.briefingroom.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of an attempt. */
interface AttemptPages {

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Ask(AttemptViews.AskView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Saved(AttemptViews.SavedView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Settled(AttemptViews.SettledView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Result(AttemptViews.ResultView view) implements TemplateInstance {
    }
}
