package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.briefingroom.question.rules.Wording;

/**
 * Chooses wrong options so that over all drafts together no look of an option tells which is right: not the longest, the shortest,
 * the one most like the stem, the most specific, nor the one met most often. Each choice pays back what earlier ones gave away.
 */
final class Balance {
    private static final int WRONG = 2;
    /** How many of the nearest are tried against each other. */
    private static final int TRIED = 9;
    private static final double FAR = 1.5;
    private static final int OFTEN = 3;
    private static final Pattern SPECIFIC = Pattern.compile("\\d+|\\(|\\b\\p{Lu}");

    private final Map<String, Integer> met = new HashMap<>();
    private final Map<String, Integer> wrong = new HashMap<>();
    private final Map<String, Integer> right = new HashMap<>();
    private final double[] given = new double[5];

    /** The key among two of these, nearest first, in an order left to chance; empty when there are fewer than two. */
    List<Choosable> options(String stem, Choosable key, List<Choosable> candidates, RandomGenerator random) {
        if (candidates.size() < WRONG) {
            return List.of();
        }
        var tried = candidates.subList(0, Math.min(TRIED, candidates.size()));
        List<Choosable> best = null;
        double least = Double.MAX_VALUE;
        for (int one = 0; one < tried.size(); one++) {
            for (int other = one + 1; other < tried.size(); other++) {
                var options = List.of(key, tried.get(one), tried.get(other));
                double cost = cost(stem, options);
                if (cost < least) {
                    least = cost;
                    best = options;
                }
            }
        }
        var shown = new ArrayList<>(best);
        shuffle(shown, random);
        note(stem, best);
        return shown;
    }

    private static void shuffle(List<Choosable> options, RandomGenerator random) {
        for (int at = options.size() - 1; at > 0; at--) {
            Collections.swap(options, at, random.nextInt(at + 1));
        }
    }

    /** The key stands first. */
    private double cost(String stem, List<Choosable> options) {
        double cost = 0;
        var gains = gains(stem, options);
        for (int trick = 0; trick < given.length; trick++) {
            cost += Math.pow(given[trick] + gains[trick], 2);
        }
        for (var option : options.subList(1, options.size())) {
            cost += FAR * (1 - option.nearness());
            cost += wrong.getOrDefault(option.text(), 0) > OFTEN && !right.containsKey(option.text()) ? 1 : 0;
        }
        return cost;
    }

    /** Counts a set of options, the key first, that was not chosen here. */
    void note(String stem, List<Choosable> options) {
        var gains = gains(stem, options);
        for (int trick = 0; trick < given.length; trick++) {
            given[trick] += gains[trick];
        }
        options.forEach(option -> met.merge(option.text(), 1, Integer::sum));
        right.merge(options.get(0).text(), 1, Integer::sum);
        options.subList(1, options.size()).forEach(option -> wrong.merge(option.text(), 1, Integer::sum));
    }

    private double[] gains(String stem, List<Choosable> options) {
        var words = Wording.content(stem);
        return new double[] {
            gain(options, option -> option.text().length()),
            gain(options, option -> -option.text().length()),
            gain(options, option -> Wording.content(option.text()).stream().filter(words::contains).count()),
            gain(options, option -> SPECIFIC.matcher(option.text()).results().count()),
            gain(options, option -> met.getOrDefault(option.text(), 0))};
    }

    /** How much more than chance somebody earns who takes the highest by this. */
    private static double gain(List<Choosable> options, ToDoubleFunction<Choosable> by) {
        double best = options.stream().mapToDouble(by).max().orElseThrow();
        long ties = options.stream().filter(option -> by.applyAsDouble(option) == best).count();
        return (by.applyAsDouble(options.get(0)) == best ? 1.0 / ties : 0) - 1.0 / options.size();
    }

    /** Least to greatest, for numbers and dates. */
    static List<Choosable> sorted(List<Choosable> options, Comparator<Choosable> by) {
        return options.stream().sorted(by).toList();
    }
}
