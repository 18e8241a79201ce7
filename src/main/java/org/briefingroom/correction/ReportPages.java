package org.briefingroom.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.briefingroom.correction.ReportBook.Report;
import org.briefingroom.fact.FactLine;
import org.briefingroom.web.Paging;

/** The pages of what learners report. */
interface ReportPages {

    /** @param page of the question; {@code done} whether it was just taken */
    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportForm(String page, String stem, Report report, String problem, boolean done, List<String> kinds) implements TemplateInstance {
    }

    /** A fact of which something is reported. */
    record ReportedLine(FactLine fact, long wrong, long unclear, long outdated, Instant since) {
    }

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportList(List<ReportedLine> rows, Paging paging) implements TemplateInstance {
    }

    /** Something that was reported, by nobody's name. */
    record WordsLine(String stem, String about, String words, Instant at) {
    }

    /** @param correction since the first of these reports; null where there is none */
    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportsOnFact(FactLine fact, List<WordsLine> rows, Paging paging, Long correction, String answer, String outcome, String problem) implements TemplateInstance {
    }
}
