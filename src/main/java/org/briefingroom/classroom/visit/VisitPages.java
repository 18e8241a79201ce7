package org.briefingroom.classroom.visit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.briefingroom.classroom.Classroom;

/** The pages of learners. */
interface VisitPages {

    /** @param classes that the learner is in already. @param account whether they have one */
    @CheckedTemplate(basePath = "classroom/visit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TypeCode(String typed, String problem, List<Classroom> classes, boolean account) implements TemplateInstance {
    }

    /**
     * @param known by which name the browser knows somebody; null when it knows nobody
     * @param name  as it was typed
     * @param taken whether somebody in the class is called so
     */
    @CheckedTemplate(basePath = "classroom/visit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Join(Classroom classroom, String known, String name, String problem, boolean taken) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "classroom/visit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ComeBack(Classroom classroom, String name, String problem) implements TemplateInstance {
    }

    /**
     * The ways back, shown once.
     *
     * @param pin   in two groups
     * @param link  the return link; empty where this device came in by a PIN itself
     * @param account whether they have one to sign in to
     * @param isNew whether they have just joined
     */
    @CheckedTemplate(basePath = "classroom/visit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WaysBack(Classroom classroom, String name, String pin, String link, boolean account, boolean isNew) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "classroom/visit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(HomeView view) implements TemplateInstance {
    }
}
