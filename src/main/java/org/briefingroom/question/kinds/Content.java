package org.briefingroom.question.kinds;

import java.util.List;

/**
 * What one question version asks, with its key. Stored whole, as JSON, and never changed once published.
 *
 * <p>A response and a comparison name things by their index in this content; a page only ever sees positions in an
 * {@link Arrangement}, so that neither an id nor an order gives the key away.
 */
public sealed interface Content
        permits Cloze, Matching, MultipleChoice, NumberEntry, Ordering, ShortText, SingleChoice, TrueFalse {

    Kind kind();

    /** The sentence that asks. */
    String stem();

    /** How many things are put in a random order when the question is shown; 0 when nothing is. */
    default int shuffled() {
        return 0;
    }

    /** What the learner fills in. Holds no key, in no form. */
    Sheet sheet(Arrangement arrangement);

    /**
     * Reads what was posted.
     *
     * @throws Unreadable when it is no answer to this question; its message says what to do instead
     */
    Response read(Form form, Arrangement arrangement) throws Unreadable;

    /** What the response earns. A skipped question earns nothing. */
    Mark mark(Response response);

    /** The response beside the key, line by line, in the order that was shown. */
    List<Comparison> compare(Response response, Arrangement arrangement);

    /** What was said, line by line as it was shown, for a page that may not tell yet what is right. */
    List<String> given(Response response, Arrangement arrangement);

    /** Why the option at this index is right or wrong, in words of our own; empty where a fact says it, or nothing does. */
    default String note(int option) {
        return "";
    }

    /** What makes this no sound question, each as a sentence that says what would be right; empty when sound. */
    List<String> problems();
}
