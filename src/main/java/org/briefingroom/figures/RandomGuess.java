package org.briefingroom.figures;

import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.SingleChoice;

/** What somebody earns who knows nothing and guesses, as Moodle has it. */
final class RandomGuess {

    private RandomGuess() {
    }

    /** From 0 to 1; null where it cannot be said, as with several right options or an order. */
    static Double of(Content content) {
        if (content instanceof SingleChoice choice) {
            return 1.0 / choice.options().size();
        }
        if (content instanceof Matching matching) {
            return 1.0 / (matching.pairs().stream().map(Matching.Pair::right).distinct().count() + matching.spare().size());
        }
        if (content instanceof Cloze cloze) {
            return cloze.gaps().stream().mapToDouble(gap -> gap.wrong().isEmpty() ? 0 : 1.0 / (gap.wrong().size() + 1)).average().orElse(0);
        }
        return content.kind() == Kind.TRUE_FALSE ? Double.valueOf(0.5) : content.kind() == Kind.NUMBER || content.kind() == Kind.SHORT_TEXT ? Double.valueOf(0) : null;
    }
}
