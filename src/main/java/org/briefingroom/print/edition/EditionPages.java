package org.briefingroom.print.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages that a code leads to. */
interface EditionPages {

    /** Where a code is typed. @param problem what to mend in it; empty at first; {@code meant} what it may be; null when that is not known */
    @CheckedTemplate(basePath = "print/edition", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TypeCode(String typed, String problem, EditionCode meant) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "print/edition", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SincePrinted(EditionView edition) implements TemplateInstance {
    }
}
