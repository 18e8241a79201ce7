package org.briefingroom.quiz;

import java.util.random.RandomGenerator;
import org.briefingroom.question.kinds.Arrangement;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Kind;

/** In which order the options of a question are shown. */
public final class OptionOrder {

    private OptionOrder() {
    }

    /** @param shuffles the options to choose from; lines to be put in order or matched are shuffled always, since their order is the key */
    public static Arrangement of(Content content, boolean shuffles, RandomGenerator random) {
        boolean isKey = content.kind() == Kind.ORDERING || content.kind() == Kind.MATCHING;
        return shuffles || isKey ? Arrangement.shuffled(content.shuffled(), random) : Arrangement.asWritten(content.shuffled());
    }
}
