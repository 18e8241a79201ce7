package org.briefingroom.question.entailment;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.SingleChoice;

/** What a question says of its facts: what it asks, and what is right. */
final class Shown {
    private Shown() {
    }

    static String text(Content content) {
        return Stream.concat(Stream.of(content.stem()), lines(content)).collect(Collectors.joining("; "));
    }

    private static Stream<String> lines(Content content) {
        if (content instanceof SingleChoice single) {
            return single.options().stream().filter(Option::right).map(Option::text);
        }
        if (content instanceof MultipleChoice multiple) {
            return multiple.options().stream().filter(Option::right).map(Option::text);
        }
        if (content instanceof Cloze cloze) {
            return Stream.concat(cloze.text().stream(), cloze.gaps().stream().map(gap -> gap.accepted().get(0)));
        }
        if (content instanceof Matching matching) {
            return matching.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
        }
        return content instanceof Ordering ordering ? ordering.items().stream() : Stream.of();
    }
}
