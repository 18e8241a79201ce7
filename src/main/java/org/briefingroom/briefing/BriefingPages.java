package org.briefingroom.briefing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room. */
interface BriefingPages {

    @CheckedTemplate(basePath = "briefing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Read(BriefingView briefing) implements TemplateInstance {
    }
}
