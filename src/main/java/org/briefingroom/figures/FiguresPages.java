package org.briefingroom.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages that say how questions work. */
interface FiguresPages {

    @CheckedTemplate(basePath = "figures", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Quiz(FiguresView.QuizView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "figures", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Question(FiguresView.QuestionView view) implements TemplateInstance {
    }
}
