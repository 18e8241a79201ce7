package org.briefingroom.question.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of the drafting desk. */
interface DraftPages {

    @CheckedTemplate(basePath = "question", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Drafts(DraftViews.DraftsView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "question", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Choice(DraftViews.ChoiceView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "question", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UndraftedList(DraftViews.UndraftedListView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "question", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftPage(DraftViews.DraftPageView view) implements TemplateInstance {
    }
}
