package org.briefingroom.question.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Numbers and dates in their order, which no shuffling should break. */
public final class Ranking {

    private Ranking() {
    }

    /** The indexes of these texts from the least to the greatest; empty unless every one is a number, or every one a date. */
    public static Optional<List<Integer>> of(List<String> texts) {
        var values = texts.stream().map(Positions::value).toList();
        return values.isEmpty() || values.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                : Optional.of(IntStream.range(0, texts.size()).boxed().sorted(Comparator.comparing(at -> values.get(at).orElseThrow())).toList());
    }
}
