package org.briefingroom.print.handout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.print.Letters;
import org.briefingroom.print.Paper;

/** The page on which a handout is asked for, and the handout. */
interface HandoutPages {

    /** XHTML for the typesetter, not for a browser. */
    @CheckedTemplate(basePath = "print", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Handout(HandoutView handout) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "print", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HandoutOptions(PackLine pack, HandoutChoice choice, List<Length> lengths, List<Paper> papers, List<Letters> sizes) implements TemplateInstance {

        HandoutOptions(PackLine pack, HandoutChoice choice) {
            this(pack, choice, List.of(Length.values()), List.of(Paper.values()), List.of(Letters.values()));
        }
    }
}
