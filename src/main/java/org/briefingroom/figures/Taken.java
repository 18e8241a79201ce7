package org.briefingroom.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.statistics.Marks;

/**
 * What learners earned who were asked the same.
 *
 * @param questions that count, in their order; {@code uncounted} those that count for none of them, since a correction took them out
 * @param sittings  one a learner
 * @param hasty     how many were left out who pressed faster than one can read
 * @param otherwise how many were left out who were asked other questions than most
 */
record Taken(List<FormQuestion> questions, List<FormQuestion> uncounted, List<Sitting> sittings, int hasty, int otherwise) {

    /** @param all questions of the form; {@code finished} by whoever has */
    static Taken of(List<FormQuestion> all, List<Sitting> finished) {
        var sittings = Pace.of(finished).calm(finished);
        int hasty = finished.size() - sittings.size();
        var same = sittings.stream().filter(sitting -> !sitting.numbers().isEmpty()).collect(Collectors.groupingBy(Sitting::numbers)).entrySet().stream()
                .max(Comparator.<Map.Entry<List<Integer>, List<Sitting>>>comparingInt(each -> each.getValue().size()).thenComparing(each -> each.getKey().size()));
        if (same.isEmpty()) {
            return new Taken(all, List.of(), List.of(), hasty, sittings.size());
        }
        var counted = Set.copyOf(same.get().getKey());
        return new Taken(all.stream().filter(each -> counted.contains(each.number())).toList(), all.stream().filter(each -> !counted.contains(each.number())).toList(),
                same.get().getValue(), hasty, sittings.size() - same.get().getValue().size());
    }

    Optional<FormQuestion> question(int number) {
        return Stream.concat(questions.stream(), uncounted.stream()).filter(each -> each.number() == number).findFirst();
    }

    int learners() {
        return sittings.size();
    }

    Marks marks() {
        var highest = questions.stream().mapToDouble(FormQuestion::points).toArray();
        return new Marks(sittings.stream().map(sitting -> IntStream.range(0, highest.length).mapToDouble(place -> sitting.shares()[place] * highest[place]).toArray())
                .toArray(double[][]::new), highest);
    }

    List<Set<Integer>> chosen(int place) {
        return sittings.stream().map(sitting -> sitting.chosen(place)).toList();
    }

    double[] shares(int place) {
        return sittings.stream().mapToDouble(sitting -> sitting.shares()[place]).toArray();
    }

    long omitted(int place) {
        return sittings.stream().filter(sitting -> sitting.isOmitted(place)).count();
    }
}
