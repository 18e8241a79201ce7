package org.briefingroom.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.briefingroom.statistics.Calibration.Outcome;

/**
 * A learner who forgets by a known law that the schedule does not know: time takes more than it assumes, and each learner
 * and each fact has a pace of its own. Five facts are met a day; half of them are known at once. Who does not know guesses
 * among three, and what is guessed right the schedule takes for known.
 */
final class SimulatedLearner {
    static final int FACTS = 50;
    static final int DAYS = 60;
    /** All facts have been met before this day. */
    static final int SETTLED = 10;
    private static final double GUESS = 1.0 / 3;
    private static final double DECAY = 0.2;
    private static final double UNEVENNESS = 0.25;

    final int[] above = new int[DAYS];
    final List<Outcome> outcomes = new ArrayList<>();
    private final Random random;
    private final Fact[] facts;

    /** A fact in this learner's mind, and the card that the schedule keeps of it. */
    private final class Fact {
        final Forgetting law;
        Memory mind;
        int lastDay;
        Card card;

        Fact(double pace) {
            var weights = new ArrayList<>(Weights.USUAL.values());
            IntStream.range(0, 4).forEach(place -> weights.set(place, weights.get(place) * pace));
            weights.set(20, DECAY);
            law = new Forgetting(new Weights(weights));
        }

        double recall(int day) {
            return mind == null ? 0 : law.retrievability(mind, day - lastDay);
        }

        void ask(int day, double knows) {
            boolean recalls = random.nextDouble() < knows;
            boolean right = recalls || random.nextDouble() < GUESS;
            var review = CardTest.review(day, Evidence.of(right ? 1 : 0, false, null).rating().orElseThrow());
            if (card != null) {
                outcomes.add(new Outcome(Prediction.right(card.recall(review.at(), Forgetting.USUAL), GUESS), right));
            }
            card = Card.after(card, review, Forgetting.USUAL);
            mind = law.after(mind, day - lastDay, recalls ? Rating.GOOD : Rating.AGAIN);
            lastDay = day;
        }
    }

    SimulatedLearner(long seed) {
        random = new Random(seed);
        double own = pace();
        facts = IntStream.range(0, FACTS).mapToObj(fact -> new Fact(own * pace())).toArray(Fact[]::new);
    }

    private double pace() {
        return Math.exp(UNEVENNESS * random.nextGaussian());
    }

    static int metOn(int fact) {
        return fact / 5;
    }

    /** Reviews by the schedule. */
    SimulatedLearner bySchedule() {
        return live((fact, day) -> !facts[fact].card.due(Aim.USUAL, Forgetting.USUAL).isAfter(CardTest.FIRST.plusDays(day)));
    }

    /** As many reviews, spread evenly over facts and days. */
    SimulatedLearner evenly(int reviews) {
        return live((fact, day) -> {
            int own = reviews / FACTS + (fact < reviews % FACTS ? 1 : 0);
            int left = DAYS - metOn(fact);
            return IntStream.rangeClosed(1, own).anyMatch(each -> metOn(fact) + Math.round((float) left * each / (own + 1)) == day);
        });
    }

    private SimulatedLearner live(BiPredicate<Integer, Integer> isReviewed) {
        for (int day = 0; day < DAYS; day++) {
            for (int fact = 0; fact < FACTS; fact++) {
                above[day] += facts[fact].recall(day) >= 0.9 ? 1 : 0;
                if (day == metOn(fact)) {
                    facts[fact].ask(day, 0.5);
                } else if (day > metOn(fact) && isReviewed.test(fact, day)) {
                    facts[fact].ask(day, facts[fact].recall(day));
                }
            }
        }
        return this;
    }
}
