package org.briefingroom.authoring.questions;

import java.util.List;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.web.Paging;

/** What the list of all questions shows. */
public interface BankViews {

    /**
     * A question in the list.
     *
     * @param waiting  what is written and not published: DRAFT, IN_REVIEW, or null
     * @param places   where the source says its facts, such as §3, §5
     * @param status   of the fact that settles it, or null
     * @param quizzes  that ask it now, by their titles
     * @param findings how many somebody should look at
     */
    record RowView(String pack, String packTitle, String slug, Kind kind, String stem, QuestionState state, QuestionState waiting, String places, Status status,
                   String author, List<String> quizzes, int findings) {
    }

    /** Something to filter by. @param group under which it stands, or empty */
    record ChoiceView(String value, String label, String group) {
    }

    /** @param drafts how many the drafting room gave when it was last asked; -1 when it was not yet */
    record PackView(String slug, String title, int drafts) {
    }

    record BankView(BankChoice choice, Paging paging, List<RowView> rows, List<PackView> packs, List<ChoiceView> topics, List<ChoiceView> authors,
                    List<ChoiceView> facts, boolean editor) {
    }
}
