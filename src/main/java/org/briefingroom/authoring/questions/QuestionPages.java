package org.briefingroom.authoring.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of the question bank. */
interface QuestionPages {

    @CheckedTemplate(basePath = "authoring/questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Kinds(QuestionViews.KindsView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "authoring/questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuestionPage(QuestionViews.QuestionView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "authoring/questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BankPage(BankViews.BankView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "authoring/questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Outcomes(String title, List<Deeds.Told> told, String back) implements TemplateInstance {
    }
}
