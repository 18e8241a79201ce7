package org.briefingroom.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of a quiz that nobody takes yet. */
interface QuizPages {

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoverPage(Cover cover) implements TemplateInstance {
    }
}
