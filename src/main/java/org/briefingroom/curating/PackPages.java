package org.briefingroom.curating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.briefingroom.fact.PackRows.PackPage;
import org.briefingroom.fact.Packs.PackLine;

/** The pages on which packs are begun and looked over. */
interface PackPages {

    /** @param everything whether the packs of others are listed too */
    @CheckedTemplate(basePath = "curating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PackList(PackPage page, boolean everything) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "curating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewPack(PackForm form, Findings findings) implements TemplateInstance {
    }

    /** @param changeable whether the caller may change it here; {@code house} whether it is read from a file */
    @CheckedTemplate(basePath = "curating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PackHome(PackLine pack, List<PackSteps.StepView> steps, long review, boolean changeable, boolean house) implements TemplateInstance {
    }

    /** @param stale what is kept now, where somebody else changed it meanwhile; otherwise null */
    @CheckedTemplate(basePath = "curating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PackAbout(PackLine pack, PackForm form, Findings findings, PackForm stale, boolean changeable, boolean house) implements TemplateInstance {
    }
}
