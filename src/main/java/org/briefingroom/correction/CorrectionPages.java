package org.briefingroom.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.briefingroom.authoring.questions.Rewriting.Rewritten;
import org.briefingroom.correction.CorrectionViews.AmendmentView;
import org.briefingroom.correction.CorrectionViews.NoticesView;
import org.briefingroom.fact.CorrectionNote;
import org.briefingroom.fact.CorrectionNotes.Page;
import org.briefingroom.fact.Packs.PackLine;

/** The pages of this room. */
interface CorrectionPages {

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Touches(AmendmentView view) implements TemplateInstance {
    }

    /** @param told what hinders it is said */
    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Rekey(AmendmentView view, String slug, Rewritten question, boolean told) implements TemplateInstance {
    }

    /** @param pack null for those of all briefings */
    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Corrections(Page page, PackLine pack) implements TemplateInstance {
    }

    /** @param address where this house is known, without a path; {@code updated} as a computer reads it */
    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Feed(List<CorrectionNote> notes, String address, String updated) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Notices(NoticesView view) implements TemplateInstance {
    }
}
