package org.briefingroom.question.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The questions of a quiz in their order, or of a whole bank.
 *
 * @param tells whether the facts behind each question are shown before the next is asked
 */
record Quiz(List<Subject> subjects, boolean tells) {

    /** A choice with one right option, and the question it is in. */
    record Pick(Subject subject, int at, Choice choice) {
        Place place() {
            return Place.question(at, subject.item().name());
        }
    }

    List<Pick> picks() {
        return IntStream.range(0, subjects.size()).boxed()
                .flatMap(at -> subjects.get(at).picksOfOne().map(choice -> new Pick(subjects.get(at), at, choice))).toList();
    }

    Stream<Pick> picks(int options) {
        return picks().stream().filter(pick -> pick.choice().options().size() == options);
    }

    List<Integer> sizes() {
        return picks().stream().map(pick -> pick.choice().options().size()).distinct().sorted().toList();
    }
}
