package org.briefingroom.correction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.briefingroom.fact.CorrectionNote;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.RegradeRule;
import org.briefingroom.web.Paging;

/** What the pages of this room show. */
public interface CorrectionViews {

    /**
     * What a material correction touches, counted.
     *
     * @param keys     questions that the fact settles; {@code options} those of which it only grounds a wrong option
     * @param lines    of the briefing
     * @param editions that were printed
     * @param quizzes  that are out; {@code making} those in the making
     * @param open     attempts that go on without a question
     * @param learners who are told
     */
    record Counts(long keys, long options, long lines, long editions, long quizzes, long making, long open, long learners) {

        public long questions() {
            return keys + options;
        }
    }

    /** @param key whether the fact settles it; {@code planned} whether it is to be asked on */
    record TouchedQuestion(String slug, String stem, boolean key, boolean planned, long answers, long quizzes) {
    }

    /** A quiz or an edition. @param link null where there is none for the reader */
    record Touched(String title, String link, String more) {
    }

    record Questions(List<TouchedQuestion> rows, Paging paging) {
    }

    record Others(List<Touched> rows, Paging paging) {
    }

    /** @param after null where the fact is to be withdrawn; {@code back} whether it is to be held again; {@code show} which list is open */
    record AmendmentView(UUID id, String pack, String fact, FactLine before, FactLine after, String why, boolean back, Counts counts, String show, Questions questions, Others others,
                         String rule, String note, String problem) {

        public List<RegradeRule> rules() {
            return List.of(RegradeRule.values());
        }

        public String address() {
            return "/desk/packs/" + pack + "/amendments/" + id;
        }
    }

    /** What a correction did to one attempt. @param practice whether it was one */
    record Effect(UUID attempt, String quiz, boolean practice, String before, String after) {

        public boolean isSame() {
            return before.equals(after);
        }
    }

    record NoticeLine(CorrectionNote correction, List<Effect> effects, boolean unread) {
    }

    /** The answer to something that a learner reported. */
    record AnswerLine(String stem, String about, String words, String answer, String by, Instant at, boolean mended, boolean unread) {
    }

    record NoticesView(List<NoticeLine> notices, List<AnswerLine> answers, Paging paging) {

        public boolean isUnread() {
            return notices.stream().anyMatch(NoticeLine::unread) || answers.stream().anyMatch(AnswerLine::unread);
        }
    }
}
