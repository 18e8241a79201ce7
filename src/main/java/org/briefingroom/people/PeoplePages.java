package org.briefingroom.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room. */
interface PeoplePages {

    /** @param name what was typed, and the problem with it; both empty at first */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Welcome(String token, String name, String problem) implements TemplateInstance {
    }

    /** @param failed whether an attempt to sign in was refused; {@code joined} whether an account was just made */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignIn(boolean failed, boolean joined) implements TemplateInstance {
    }
}
