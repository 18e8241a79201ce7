package org.briefingroom.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How fast somebody can have read a question at all: in a tenth of the time that learners take for it, or ten seconds if that is
 * less. Who answers faster guesses. An answer's time runs from the answer before it.
 *
 * @param least seconds, by the number of the question
 */
record Pace(Map<Integer, Double> least) {
    private static final double PART = 0.1;
    private static final double LONGEST = 10;
    /** Whoever takes longer was away. */
    private static final double AWAY = 600;

    /** The seconds that one question took all together, and how many answers. */
    private record Spent(double seconds, int answers) {

        Spent and(Spent other) {
            return new Spent(seconds + other.seconds, answers + other.answers);
        }
    }

    static Pace of(List<Sitting> sittings) {
        var spent = new HashMap<Integer, Spent>();
        for (var sitting : sittings) {
            var seconds = sitting.seconds();
            IntStream.range(0, seconds.length).filter(place -> !sitting.isOmitted(place) && seconds[place] < AWAY)
                    .forEach(place -> spent.merge(sitting.numbers().get(place), new Spent(seconds[place], 1), Spent::and));
        }
        var least = new HashMap<Integer, Double>();
        spent.forEach((number, all) -> least.put(number, Math.min(LONGEST, PART * all.seconds() / all.answers())));
        return new Pace(least);
    }

    /** Those who did not guess more than a tenth of the questions in haste: a learner counts with all answers or with none. */
    List<Sitting> calm(List<Sitting> sittings) {
        return sittings.stream().filter(sitting -> {
            var seconds = sitting.seconds();
            return IntStream.range(0, seconds.length).filter(place -> !sitting.isOmitted(place) && seconds[place] < least.getOrDefault(sitting.numbers().get(place), 0.0)).count() <= PART * seconds.length;
        }).toList();
    }
}
