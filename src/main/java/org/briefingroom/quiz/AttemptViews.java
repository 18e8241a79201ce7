package org.briefingroom.quiz;

import java.util.List;
import java.util.UUID;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.kinds.Comparison;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.kinds.Mark;
import org.briefingroom.question.kinds.Sheet;
import org.briefingroom.schedule.Certainty;
import org.briefingroom.schedule.Evidence;

/** What the pages of an attempt show. Only what is shown once an answer is given has a place for what is right. */
public interface AttemptViews {

    /**
     * Where a question stands in its attempt.
     *
     * @param reviews whether the schedule asked for it
     * @param asksCertainty whether it asks how sure the learner is
     * @param places every question of the attempt, for the way through it
     * @param next   the next question without an answer; 0 when there is none
     * @param time   left until the attempt ends by itself; null when it does not
     */
    record Heading(UUID attempt, String quiz, String title, boolean practice, boolean reviews, boolean asksCertainty, int position, List<Step> places, int next, boolean over, TimeLeft time) {

        /** Which of the questions it is, counted without those that the attempt went on without. */
        public int number() {
            return places.stream().filter(Step::here).map(Step::number).findFirst().orElse(position);
        }

        /** The position of the next question, answered or not; 0 behind the last. */
        public int following() {
            return places.stream().map(Step::position).filter(each -> each > position).findFirst().orElse(0);
        }

        public int total() {
            return places.size();
        }

        public long done() {
            return places.stream().filter(Step::answered).count();
        }

        public long left() {
            return total() - done();
        }
    }

    /** @param position in its address; {@code number} as it is counted */
    record Step(int position, int number, boolean answered, boolean here) {
    }

    /** A question to be answered. {@code problem} says what to mend in {@code field}; both are empty at first. */
    record AskView(Heading heading, Kind kind, String stem, String points, Sheet sheet, String field, String problem) {
    }

    /**
     * An answer that is kept while the others are still open.
     *
     * @param inOrder whether the lines given are an order
     */
    record SavedView(Heading heading, String stem, List<String> given, boolean inOrder, boolean again) {
    }

    /**
     * An answer with what is right.
     *
     * @param mark    null when the question was never answered
     * @param settles the facts that settle it, as they were held when the question was published
     * @param certainty how sure the learner said they were; null where they did not say
     * @param again   whether it has just been sent a second time
     */
    record SettledView(Heading heading, Kind kind, String stem, Mark mark, Points points, List<LineView> lines,
                       List<FactLine> settles, boolean skipped, Certainty certainty, boolean again) {

        public String verdict() {
            return mark == null ? "Not answered" : skipped ? "Skipped" : mark.isRight() ? "Right" : mark.isPartlyRight() ? "Partly right" : "Not right";
        }

        /** For the look of the verdict, which also says it in words. */
        public String tone() {
            return mark == null || mark.share() == 0 ? "wrong" : mark.isRight() ? "right" : "partly";
        }

        public boolean isMisconception() {
            return Evidence.of(mark == null ? 0 : mark.share(), skipped, certainty).isMisconception();
        }

        public boolean isNear() {
            return mark != null && mark.near();
        }

        /** Whether what was asked is a statement, which may be a false one. */
        public boolean isStatement() {
            return kind == Kind.TRUE_FALSE;
        }

        public boolean isChoice() {
            return lines.stream().anyMatch(line -> line.line().index() >= 0);
        }
    }

    /** @param fact that this option is true of, or null */
    record LineView(Comparison line, String note, FactLine fact) {

        public String word() {
            return switch (line.verdict()) {
                case RIGHT -> "Right";
                case NEAR -> "Nearly";
                case WRONG -> "Wrong";
                case MISSED -> "Missed";
                case PASSED -> "Not chosen";
            };
        }

        public boolean isExplained() {
            return fact != null;
        }
    }

    /** @param settles the facts that settle it */
    record ResultLine(int position, int number, String stem, Mark mark, Points points, List<FactLine> settles) {

        public boolean isMissed() {
            return !points.isFull();
        }
    }

    record Share(String name, Points points) {
    }

    /** @param pack whose briefing the learner may read; null when they may not */
    record ResultView(UUID attempt, String quiz, String title, boolean practice, boolean reviews, String pack, Points points,
                      List<ResultLine> lines, List<Share> topics, List<Share> statuses) {

        public List<ResultLine> missed() {
            return lines.stream().filter(ResultLine::isMissed).toList();
        }
    }
}
