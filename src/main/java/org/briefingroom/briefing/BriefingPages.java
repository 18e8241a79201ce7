package org.briefingroom.briefing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import org.briefingroom.fact.CorrectionNote;

/** The pages of this room. */
interface BriefingPages {

    /** @param corrected the last material correction of each fact that had one, by the facts' ids */
    @CheckedTemplate(basePath = "briefing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Read(BriefingView briefing, Map<Long, CorrectionNote> corrected) implements TemplateInstance {
    }
}
