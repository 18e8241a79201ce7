package org.briefingroom.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room. */
interface ProgressPages {

    @CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Mine(ProgressView progress) implements TemplateInstance {
    }

    /** For a browser that no learner is known by. */
    @CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Nobody() implements TemplateInstance {
    }

    /** Asks whether to become the learner that a return link names. */
    @CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Return(String name, String token) implements TemplateInstance {
    }
}
