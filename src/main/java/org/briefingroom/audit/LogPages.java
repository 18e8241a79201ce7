package org.briefingroom.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.briefingroom.web.Paging;

/** The pages of this room. */
interface LogPages {

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Log(LogView view) implements TemplateInstance {
    }

    /**
     * @param all    whether everybody's lines are shown, not only one's own
     * @param act    the word that is filtered by, and {@code person} a part of the name; empty when neither
     * @param byDay  the lines, newest first
     */
    record LogView(boolean all, List<Act> acts, String act, String person, List<DayView> byDay, Paging pages) {

        public boolean isFiltered() {
            return !act.isEmpty() || !person.isEmpty();
        }
    }

    record DayView(String day, List<LogLine> lines) {
    }

    /** @param link to where it was done, or null */
    record LogLine(String time, String instructor, Act act, String what, String link) {
    }
}
