package org.briefingroom.classroom.records;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What is held of a learner, and whether it is to be erased. */
interface RecordPages {

    /**
     * @param base    of the addresses of this record
     * @param way     back, and {@code wayLabel} what that says
     * @param isOwn   whether the learner looks at it
     * @param problem what is wrong with the confirmation; empty when nothing
     */
    @CheckedTemplate(basePath = "classroom/records", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LearnerRecord(RecordView record, String base, String way, String wayLabel, boolean isOwn, String problem) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "classroom/records", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Erased(String way, String wayLabel) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "classroom/records", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NothingHeld() implements TemplateInstance {
    }
}
