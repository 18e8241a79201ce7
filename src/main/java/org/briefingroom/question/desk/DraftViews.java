package org.briefingroom.question.desk;

import java.util.List;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.question.DecisionLine;
import org.briefingroom.question.DraftState;
import org.briefingroom.question.drafting.Angle;
import org.briefingroom.question.drafting.Difficulty;
import org.briefingroom.question.entailment.Objection;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.kinds.Sheet;
import org.briefingroom.question.rules.Finding;

/** What the pages of the drafting desk show. */
public interface DraftViews {

    /**
     * A draft with its key and its grounds.
     *
     * @param options  in the order in which one learner sees them; empty where nothing is chosen among
     * @param rows     what is right, line by line, for the kinds without options
     * @param settles  the facts it rests on; the first settles it
     * @param findings those that concern no option and no row
     * @param decided  the last decision on it, or null
     * @param lapsed   whether that was on an earlier wording
     * @param doubted  whether keeping it takes a reason
     * @param keepable whether it may be kept as it is
     * @param base     the number of the last decision, and {@code hash} what it would be on
     */
    record DraftView(String slug, Angle angle, Difficulty difficulty, Kind kind, String stem, List<OptionView> options, List<RowView> rows,
                     List<FactLine> settles, List<Finding> findings, List<Objection> objections, DraftState state, DecisionLine decided,
                     boolean lapsed, boolean doubted, boolean keepable, int base, String hash) {

        /** Whether no decision holds. */
        public boolean isOpen() {
            return state == DraftState.READY || state == DraftState.DOUBTED || state == DraftState.BLOCKED;
        }

        public boolean isDropped() {
            return state == DraftState.DROPPED;
        }

        public FactLine fact() {
            return settles.get(0);
        }
    }

    /**
     * @param note   why it is wrong, in words; may be empty
     * @param ground why it is known to be wrong; null where nothing is
     * @param fact   that it is true of, or null
     */
    record OptionView(String text, boolean right, String note, String ground, FactLine fact, List<Finding> findings) {
    }

    record RowView(String label, String value, List<Finding> findings) {
    }

    /** The drafts on facts of one topic. */
    record TopicView(String slug, String title, List<DraftView> drafts) {
    }

    /** How many of the drafts that were asked for are in a state, and the address that shows them. */
    record StateView(DraftState state, long drafts, String query, boolean here) {
    }

    /**
     * @param facts   chosen, of {@code pack.facts}
     * @param found   drafts that the filters leave
     * @param pages   the addresses of the pages before and behind; empty where there is none
     * @param open    facts of which more could be asked if the source were marked as whole or the topic as holding one position each
     * @param retry   what came back to be mended; {@link Retry#NONE} otherwise
     */
    record DraftsView(PackLine pack, DraftChoice choice, long facts, List<StateView> states, List<Angle> angles, long found, int page, int pages,
                      List<TopicView> topics, int undrafted, long open, DraftView done, Retry retry) {

        public List<String> problemsOf(String slug) {
            return retry.slug().equals(slug) ? retry.problems() : List.of();
        }

        public String reasonOf(String slug) {
            return retry.slug().equals(slug) ? retry.reason() : "";
        }
    }

    /** A decision on one draft of a list that could not be kept: why, and the reason as it was typed. */
    record Retry(String slug, List<String> problems, String reason) {
        static final Retry NONE = new Retry("", List.of(), "");
    }

    /** A topic to choose from, with its facts. */
    record TopicChoiceView(String slug, String title, boolean chosen, List<FactChoiceView> facts) {
    }

    record FactChoiceView(FactLine fact, boolean chosen, long drafts) {
    }

    record ChoiceView(PackLine pack, DraftChoice choice, List<TopicChoiceView> topics) {
    }

    /** Why a fact is not asked from some sides. */
    record UndraftedView(FactLine fact, List<ReasonView> reasons) {
    }

    /** @param open whether a mark on the source or on the topic would do */
    record ReasonView(String angle, String reason, boolean open) {
    }

    record UndraftedListView(PackLine pack, DraftChoice choice, List<Angle> angles, int found, int page, int pages, List<UndraftedView> facts) {
    }

    /** @param rows of the field; one is a line. {@code isSeveral}: one text a line */
    record FieldView(String name, String label, String value, int rows, boolean isSeveral, List<Finding> findings) {

        FieldView with(List<Finding> found) {
            return new FieldView(name, label, value, rows, isSeveral, found);
        }
    }

    /**
     * What came of a decision that was not kept.
     *
     * @param problems what to mend, in sentences; empty at first
     * @param stale    whether somebody else decided, or a fact changed, meanwhile
     * @param wanted   what was to be decided then; empty otherwise
     * @param reason   as it was typed
     */
    record TrialView(List<String> problems, boolean stale, String wanted, String reason, boolean wording) {
        static final TrialView NONE = new TrialView(List.of(), false, "", "", false);

        /** What stands beside the decision; the problems of a wording stand above it. */
        public List<String> beside() {
            return wording ? List.of() : problems;
        }
    }

    /** @param back the query of the list that the draft was opened from */
    record DraftPageView(PackLine pack, DraftView draft, Sheet sheet, List<FieldView> fields, List<DecisionLine> history, TrialView trial, String back) {
    }
}
