package org.briefingroom.curating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactRows.Choice;
import org.briefingroom.fact.FactRows.FactPage;
import org.briefingroom.fact.FactRows.Filter;
import org.briefingroom.fact.FactSheets.Choices;
import org.briefingroom.fact.FactSheets.FactSheet;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.fact.SlotType;
import org.briefingroom.fact.Status;
import org.briefingroom.question.desk.DraftViews.DraftView;
import org.briefingroom.source.SourceText;

/** The pages of facts. */
interface FactViews {

    /**
     * The editor of a fact.
     *
     * @param sheet the fact; null for a new one
     * @param stale whether somebody else corrected it meanwhile
     * @param told  what was just done, in a sentence; empty where nothing was
     * @param shown whether learners can have met it
     * @param text  the caller's own
     * @param trial how it would read; null until it is asked for
     * @param review passages that are to be looked at again
     */
    record EditorView(PackLine pack, FactSheet sheet, FactForm form, Findings findings, boolean stale, String told, boolean shown, Choices choices, SourceText text, TrialView trial,
                      List<Integer> review, boolean changeable) {

        public List<Status> statuses() {
            return Arrays.asList(Status.values());
        }

        public List<SlotType> slotTypes() {
            return Arrays.asList(SlotType.values());
        }

        public List<CastType> castTypes() {
            return Arrays.asList(CastType.values());
        }

        /** Where the form is posted to. */
        public String address() {
            return "/desk/packs/" + pack.slug() + "/facts" + (sheet == null ? "" : "/" + sheet.fact().fact());
        }
    }

    /**
     * What a fact would give, before it is kept.
     *
     * @param line   the briefing's; null while the rules find something
     * @param copied stretches of the sentence that are the article's
     * @param notes  what else to look at
     * @param drafts questions, at most a few of them, and {@code more} the number of the others
     * @param why    reasons, where there is no question
     */
    record TrialView(FactLine line, List<String> copied, List<String> notes, List<DraftView> drafts, int more, List<String> why) {
    }

    @CheckedTemplate(basePath = "curating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FactEditor(EditorView view) implements TemplateInstance {
    }

    /** The part of the editor that follows what is written. */
    @CheckedTemplate(basePath = "curating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FactPreview(TrialView trial, Findings findings, List<String> fields) implements TemplateInstance {
    }

    /** @param filtered whether anything but the page was chosen */
    @CheckedTemplate(basePath = "curating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FactList(PackLine pack, Choice choice, Filter filter, List<Status> statuses, FactPage page, boolean filtered, boolean changeable) implements TemplateInstance {
    }
}
