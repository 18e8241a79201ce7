package org.briefingroom.shelf;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.PackChanges;
import org.briefingroom.shelf.Fault.FaultLine;

/** The pages on which a file is imported. */
interface ImportPages {

    /**
     * @param problem with the file as a whole; empty when there is none
     * @param faults  the first of those that were {@code found}
     */
    @CheckedTemplate(basePath = "shelf", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPage(String problem, List<FaultLine> faults, int found) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "shelf", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPreview(PreviewView view) implements TemplateInstance {
    }

    /**
     * What a file would change.
     *
     * @param house     whether the pack comes from the files of the house
     * @param briefing  whether its order would change
     * @param corrected facts worded in the browser, which stay where the pack has a file
     * @param state     what it was held against
     * @param stale     whether the pack changed, or another file was sent, since it was looked at
     */
    record PreviewView(UUID upload, String file, String pack, String title, boolean house, PackChanges changes, boolean briefing, Set<String> corrected,
                       String state, boolean stale) {
        private static final int MOST_SHOWN = 100;

        public boolean isNothing() {
            return changes.isEmpty() && !briefing;
        }

        public List<FactDraft> added() {
            return changes.added().stream().limit(MOST_SHOWN).toList();
        }

        public List<PackChanges.Changed> changed() {
            return changes.changed().stream().limit(MOST_SHOWN).toList();
        }

        public List<FactDraft> withdrawn() {
            return changes.withdrawn().stream().limit(MOST_SHOWN).toList();
        }

        /** How many facts of a list are not shown. */
        public int more(List<?> all) {
            return Math.max(0, all.size() - MOST_SHOWN);
        }

        /** Whether a fact stays as it is in spite of the file. */
        public boolean stays(FactDraft fact) {
            return house && corrected.contains(fact.slug());
        }
    }
}
