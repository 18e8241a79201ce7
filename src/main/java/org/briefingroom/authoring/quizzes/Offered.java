package org.briefingroom.authoring.quizzes;

import java.util.List;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.rules.Item;

/**
 * A question as a quiz may ask it, or why it may not.
 *
 * @param content as it would be asked; null where nothing of this name is known
 * @param settles the facts it rests on
 * @param draft   to be published with the quiz; null when the question is published already
 * @param version that is published; null for a draft
 * @param trouble why it cannot be asked; empty when it can
 */
record Offered(String name, Content content, Item item, List<FactLine> settles, QuestionDraft draft, Long version, String trouble) {

    static Offered unknown(String name) {
        return new Offered(name, null, null, List.of(), null, null, "The pack has no such question any more.");
    }

    Offered but(String why) {
        return new Offered(name, content, item, settles, draft, version, why);
    }

    boolean isSound() {
        return trouble.isEmpty();
    }

    boolean isDrafted() {
        return draft != null;
    }

    String stem() {
        return content == null ? name : content.stem();
    }
}
