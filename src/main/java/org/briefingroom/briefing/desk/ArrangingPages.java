package org.briefingroom.briefing.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages on which a briefing is arranged. */
interface ArrangingPages {

    @CheckedTemplate(basePath = "briefing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Arrange(ArrangingViews.ArrangingView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "briefing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfFile(ArrangingViews.FileView view) implements TemplateInstance {
    }
}
