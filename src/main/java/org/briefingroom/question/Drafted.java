package org.briefingroom.question;

import java.util.List;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Severity;

/** A draft and what the rules say of it. */
public record Drafted(Draft draft, List<Finding> findings) {

    /** Whether it may be asked without a person's leave. */
    public boolean isPublishable() {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
    }
}
