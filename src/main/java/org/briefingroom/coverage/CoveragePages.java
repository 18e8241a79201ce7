package org.briefingroom.coverage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room. */
interface CoveragePages {

    @CheckedTemplate(basePath = "coverage", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Pack(CoverageView view) implements TemplateInstance {
    }
}
