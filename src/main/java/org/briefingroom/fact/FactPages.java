package org.briefingroom.fact;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;

/** The pages of this room. */
interface FactPages {

    @CheckedTemplate(basePath = "fact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FactList(Packs.PackLine pack, List<FactLine> facts) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "fact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FactPage(FactView view) implements TemplateInstance {
    }

    /**
     * @param proposed the file's wording that waits for a decision, or null
     * @param versions every version, the latest first
     * @param stale    whether somebody else corrected the fact meanwhile
     */
    record FactView(FactLine fact, FactLine proposed, List<VersionLine> versions, FormView form, List<Finding> findings, boolean stale) {
    }

    record VersionLine(FactLine fact, String origin, String editor, String reason, Instant at) {
    }

    /** The fields of the form, and what may be chosen in them. */
    record FormView(String says, String status, String speakers, String topic, String at, String asOf, String quote, boolean complete,
                    String reason, int base, List<Status> statuses, List<FactLine.Topic> topics, List<String> cast) {
    }
}
