package org.briefingroom.authoring.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages on which quizzes are made. */
interface QuizDeskPages {

    @CheckedTemplate(basePath = "authoring/quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuizList(QuizViews.QuizListView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "authoring/quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewQuiz(QuizViews.NewQuizView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "authoring/quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Builder(QuizViews.BuilderView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "authoring/quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SettingsPage(QuizViews.SettingsView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "authoring/quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Choice(QuizViews.ChoiceView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "authoring/quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Draw(QuizViews.DrawView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "authoring/quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewCover(QuizViews.BuilderView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "authoring/quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Preview(QuizViews.PreviewView view) implements TemplateInstance {
    }
}
