package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_10;
import static org.briefingroom.question.rules.Rule.IW_19;
import static org.briefingroom.question.rules.Rule.IW_52;
import static org.briefingroom.question.rules.Rule.IW_53;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the right options stand, over a whole quiz: IW-19, IW-52, IW-53, and how often they are the longest (IW-10). */
final class Positions {
    private static final double UNLIKELY = 0.01;
    private static final double RARE = 0.05;
    private static final int LONG_RUN = 5;

    private Positions() {
    }

    static Stream<Finding> longestKeys(Quiz quiz) {
        var longest = longest(quiz);
        return longest.isEmpty() ? Stream.of()
                : Stream.of(IW_10.block(Place.quiz("the right option is the longest in " + longest.size() + " of " + quiz.picks().size())));
    }

    /** Those whose right option is the longest; none unless they are more than chance makes them. */
    static List<Quiz.Pick> longest(Quiz quiz) {
        var picks = quiz.picks();
        var longest = picks.stream().filter(pick -> Lengths.isLongest(pick.choice())).toList();
        double each = picks.stream().mapToDouble(pick -> 1.0 / pick.choice().options().size()).average().orElse(1);
        return Chance.ofAtLeast(longest.size(), picks.size(), each) < RARE ? longest : List.of();
    }

    static Stream<Finding> writtenOrder(Quiz quiz) {
        return quiz.sizes().stream().flatMap(size -> {
            var places = quiz.picks(size).filter(pick -> !isGap(pick)).map(pick -> pick.choice().options().indexOf(pick.choice().key())).toList();
            return isUneven(places, size) || run(places) >= LONG_RUN
                    ? Stream.of(IW_52.warn(Place.quiz("the right options as written, of " + size + ": " + places.stream().map(place -> place + 1).toList()))) : Stream.of();
        });
    }

    /** A gap is read with its right answer first. */
    private static boolean isGap(Quiz.Pick pick) {
        return pick.choice().key().place().part() == Place.Part.GAP;
    }

    static Stream<Finding> ranks(Quiz quiz) {
        return quiz.sizes().stream().flatMap(size -> {
            var ranks = quiz.picks(size).flatMap(pick -> rank(pick.choice()).stream()).toList();
            boolean isMiddle = ranks.size() >= LONG_RUN && ranks.stream().allMatch(rank -> rank == size / 2);
            return isUneven(ranks, size) || isMiddle
                    ? Stream.of(IW_19.warn(Place.quiz("the ranks of the right numbers among " + size + ": " + ranks.stream().map(rank -> rank + 1).toList()))) : Stream.of();
        });
    }

    private static Optional<Integer> rank(Choice choice) {
        return choice.all(text -> value(text).isPresent())
                ? Optional.of((int) choice.wrong().stream().filter(option -> value(option.text()).orElseThrow() < value(choice.key().text()).orElseThrow()).count())
                : Optional.empty();
    }

    /** Of a number or a date, for putting them in order. */
    static Optional<Double> value(String text) {
        return Figure.read(text).map(Figure::low)
                .or(() -> Dates.read(text).map(date -> Double.valueOf((date.iso().replace("-", "") + "0000").substring(0, 8))));
    }

    static Stream<Finding> sequence(Quiz quiz) {
        return quiz.picks().stream().filter(pick -> !isGap(pick) && pick.choice().all(text -> value(text).isPresent())).filter(pick -> {
            var values = pick.choice().options().stream().map(option -> value(option.text()).orElseThrow()).toList();
            return !values.equals(values.stream().sorted().toList());
        }).map(pick -> IW_53.warn(pick.place()));
    }

    private static boolean isUneven(List<Integer> places, int size) {
        var counts = new long[size];
        places.forEach(place -> counts[place]++);
        return !places.isEmpty() && Chance.ofUneven(counts) < UNLIKELY;
    }

    private static int run(List<Integer> places) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < places.size(); at++) {
            run = at > 0 && places.get(at).equals(places.get(at - 1)) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
