package org.briefingroom.authoring.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.kinds.Sheet;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Rule;
import org.briefingroom.quiz.Audience;
import org.briefingroom.quiz.DemandsView;
import org.briefingroom.quiz.Feedback;
import org.briefingroom.web.Paging;

/** What the pages on which quizzes are made show. */
public interface QuizViews {

    /** Where a quiz stands. */
    enum State {
        MAKING("in the making", "missed"), OUT("out", "right"), CHANGED("out, changed since", "partly"), WITHDRAWN("withdrawn", "passed"), FILE("out, from a file", "right");

        private final String label;
        private final String mark;

        State(String label, String mark) {
            this.label = label;
            this.mark = mark;
        }

        public String label() {
            return label;
        }

        /** The shape that stands before the label. */
        public String mark() {
            return mark;
        }
    }

    /** @param id null for a quiz of a file; {@code owner} likewise */
    record QuizRowView(Long id, String slug, String title, String pack, String owner, Instant at, long questions, State state) {

        public boolean isOut() {
            return state == State.OUT || state == State.CHANGED || state == State.FILE;
        }
    }

    record QuizListView(List<QuizRowView> quizzes, String words, long found, Paging paging, boolean everybodys) {
    }

    record NewQuizView(List<PackLine> packs, String pack, String title, String problem) {
    }

    /** @param slug null while it was never published; {@code base} the revision shown */
    record HeadView(long id, String slug, String title, String about, String pack, String packTitle, boolean packShown, int base, State state,
                    String changedBy, Instant changedAt, Audience audience) {

        public boolean isOut() {
            return state == State.OUT || state == State.CHANGED;
        }
    }

    /**
     * @param trouble  why it cannot be asked; empty when it can
     * @param problem  with what was typed as its points; empty when there is none
     */
    record QuestionView(int number, String name, String stem, Kind kind, boolean drafted, List<FactLine> settles, String points, String problem, String trouble,
                        List<Finding> findings) {
    }

    /** A rule that doubts the quiz, and why it is asked all the same. */
    record DoubtView(Rule rule, List<Finding> findings, String reason, String problem) {
    }

    /** What somebody else kept while this was written. @param mine what was sent, in its order */
    record ConflictView(String what, List<QuestionView> mine) {
    }

    /** @param obstacles what must be mended before it is published, in sentences */
    record BuilderView(HeadView head, List<QuestionView> questions, String points, DemandsView demands, Feedback feedback, int minutes, List<Finding> whole,
                       List<DoubtView> doubts, List<String> obstacles, List<String> problems, ConflictView conflict) {

        public boolean isDrawn() {
            return !questions.isEmpty() && questions.stream().allMatch(QuestionView::drafted);
        }
    }

    /** @param fields as they were typed, {@code kept} as somebody else kept them meanwhile; null when nobody did */
    record SettingsView(HeadView head, Map<String, String> fields, Map<String, String> problems, List<String> zones, Map<String, String> kept) {
    }

    record TopicView(String slug, String title) {
    }

    /** A question to choose. */
    record ChoiceRowView(String name, String stem, Kind kind, String state, List<FactLine> settles, boolean chosen) {
    }

    /** @param drafted whether drafts are shown, rather than published questions */
    record ChoiceView(HeadView head, ChoiceFilter filter, boolean drafted, List<TopicView> topics, List<Kind> kinds, List<Status> statuses, List<ChoiceRowView> rows, Paging paging, int asked) {
    }

    /** @param drawn null before anything was drawn */
    record DrawView(HeadView head, DrawForm form, Map<String, String> problems, List<TopicView> topics, List<QuestionView> drawn, List<String> shortages, String again, int asked) {
    }

    /** @param position of the question shown, from 1; 0 for the cover */
    record PreviewView(HeadView head, int position, int total, Kind kind, String stem, String points, Sheet sheet) {
    }
}
