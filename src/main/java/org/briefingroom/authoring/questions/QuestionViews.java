package org.briefingroom.authoring.questions;

import java.time.Instant;
import java.util.List;
import org.briefingroom.authoring.questions.StateChange.ChangeLine;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.question.Suspensions.SuspensionLine;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.kinds.Sheet;
import org.briefingroom.web.Paging;

/** What the pages of one question show. */
public interface QuestionViews {

    /** @param lines a field has; one is a line */
    record FieldView(String name, String label, String hint, Blank.Type type, String value, int lines, int longest, List<Note> notes) {

        public boolean isWrong() {
            return notes.stream().anyMatch(Note::isWrong);
        }

        /** Whether several texts stand in it, one a line. */
        public boolean isSeveral() {
            return type == Blank.Type.LINES;
        }

        public boolean isDescribed() {
            return !hint.isEmpty() || !notes.isEmpty();
        }
    }

    record RowView(int number, boolean right, List<FieldView> fields) {
    }

    /** @param more whether there may be more rows */
    record RowsView(String legend, String word, String hint, Blank.Key key, List<RowView> rows, boolean more, List<Note> notes) {

        public int count() {
            return rows.size();
        }
    }

    /**
     * @param chosen  facts it rests on; {@code gone} those chosen that are held no more, by their names
     * @param found   what the words in {@code find} found; {@code hidden} how many more they did
     * @param all     what an option may be true of
     */
    record FactsView(List<FactLine> chosen, List<String> gone, String find, List<FactLine> found, long hidden, List<FactLine> all, List<Note> notes) {
    }

    /**
     * The form of a question.
     *
     * @param open    whether whoever looks may change it
     * @param publish whether they may publish it
     * @param doubted whether publishing it takes a reason
     * @param seen    stands for what was there when writing began
     * @param unsaved whether it holds what was not kept yet
     */
    record FormView(String action, String keep, Kind kind, List<FieldView> head, RowsView rows, List<FieldView> tail, FactsView facts, String reason,
                    boolean doubted, List<Note> reasonNotes, boolean open, boolean publish, String seen, boolean unsaved) {
    }

    /** As a learner sees it, with everything that is said of it. @param sheet null where it cannot be shown yet */
    record PreviewView(String stem, Kind kind, Sheet sheet, List<Note> notes, boolean sound) {
    }

    /** @param differences to the version before; empty for the first */
    record VersionView(int number, String by, Instant at, String stem, List<FactLine> settles, List<Difference> differences, boolean first) {
    }

    /** A quiz that is out and asks a version of the question. @param old whether a later one is out */
    record UseView(String slug, String title, int version, boolean old) {
    }

    /**
     * @param waiting what is written and not published: DRAFT, IN_REVIEW, or null
     * @param number  of the version that is out, or 0
     */
    record StandingView(QuestionState state, QuestionState waiting, int number, String changer, Instant changedAt, boolean drafted, String author) {
    }

    /** What may be done with it beside writing. */
    record ActsView(boolean retire, boolean takeBack, boolean sendBack, boolean discard, boolean copy, List<PackLine> packs) {
    }

    /**
     * @param now      what is kept now where somebody else was faster: how it differs from what was typed
     * @param problems why nothing was kept, when nothing was
     */
    record TrialView(boolean stale, String whose, List<Difference> now, List<Note> problems, String asked) {
        static final TrialView NONE = new TrialView(false, "", List.of(), List.of(), "");
    }

    /** @param slug null for a question that is just begun; {@code standing} too */
    record QuestionView(PackLine pack, String slug, StandingView standing, FormView form, PreviewView preview, ActsView acts, TrialView trial,
                        List<UseView> uses, List<SuspensionLine> suspensions, List<ChangeLine> changes, List<VersionView> versions, Paging paging, String done) {
    }

    /** What to begin a question with. */
    record KindsView(PackLine pack, List<Kind> kinds, boolean publish) {
    }
}
