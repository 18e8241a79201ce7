package org.briefingroom.curating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.briefingroom.fact.FactRows.FactRow;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.source.SourceText;

/** The pages on which a pack is filled. */
interface CuratingPages {

    /** @param text the caller's own; {@code stale} whether it was pasted anew while they wrote; {@code review} facts to be looked at again */
    @CheckedTemplate(basePath = "curating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Text(PackLine pack, SourceText text, TextForm form, Findings findings, boolean stale, List<FactRow> review, boolean changeable) implements TemplateInstance {
    }
}
