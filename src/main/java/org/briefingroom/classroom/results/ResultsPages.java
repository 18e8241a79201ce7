package org.briefingroom.classroom.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a class answered, while it does and afterwards. */
interface ResultsPages {

    @CheckedTemplate(basePath = "classroom/results", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Results(ResultsView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "classroom/results", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Live(LiveView view) implements TemplateInstance {
    }
}
