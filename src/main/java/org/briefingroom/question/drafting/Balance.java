package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
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
    private final Set<String> right = new HashSet<>();
    private final double[] given = new double[5];

    /** The key among two of these, nearest first, in an order left to chance; empty when there are fewer than two. */
    List<Choosable> options(String stem, Choosable key, List<Choosable> candidates, RandomGenerator random) {
        if (candidates.size() < WRONG) {
            return List.of();
        }
        var words = Wording.content(stem);
        var right = looks(words, key);
        var tried = candidates.stream().limit(TRIED).map(candidate -> looks(words, candidate)).toList();
        List<Looks> best = null;
        double least = Double.MAX_VALUE;
        for (int one = 0; one < tried.size(); one++) {
            for (int other = one + 1; other < tried.size(); other++) {
                var options = List.of(right, tried.get(one), tried.get(other));
                double cost = cost(options);
                if (cost < least) {
                    least = cost;
                    best = options;
                }
            }
        }
        note(best);
        var shown = new ArrayList<>(best.stream().map(Looks::option).toList());
        shuffle(shown, random);
        return shown;
    }

    /** What an option looks like to somebody who knows nothing: each trick goes by one of these. */
    private record Looks(Choosable option, double[] by) {
    }

    private Looks looks(Set<String> stem, Choosable option) {
        var text = option.text();
        return new Looks(option, new double[] {text.length(), -text.length(), Wording.content(text).stream().filter(stem::contains).count(),
            SPECIFIC.matcher(text).results().count(), met.getOrDefault(text, 0)});
    }

    private static void shuffle(List<Choosable> options, RandomGenerator random) {
        for (int at = options.size() - 1; at > 0; at--) {
            Collections.swap(options, at, random.nextInt(at + 1));
        }
    }

    /** The key stands first. */
    private double cost(List<Looks> options) {
        double cost = 0;
        for (int trick = 0; trick < given.length; trick++) {
            cost += Math.pow(given[trick] + gain(options, trick), 2);
        }
        for (var looks : options.subList(1, options.size())) {
            var option = looks.option();
            cost += FAR * (1 - option.nearness());
            int worn = wrong.getOrDefault(option.text(), 0);
            cost += worn > OFTEN && !right.contains(option.text()) ? 1 : 0;
            cost += option.text().indexOf(' ') > 0 && worn >= OFTEN - 1 ? worn : 0;
        }
        return cost;
    }

    private void note(List<Looks> options) {
        for (int trick = 0; trick < given.length; trick++) {
            given[trick] += gain(options, trick);
        }
        options.forEach(looks -> met.merge(looks.option().text(), 1, Integer::sum));
        right.add(options.get(0).option().text());
        options.subList(1, options.size()).forEach(looks -> wrong.merge(looks.option().text(), 1, Integer::sum));
    }

    /** How much more than chance somebody earns who takes the highest by this. */
    private static double gain(List<Looks> options, int trick) {
        double best = options.stream().mapToDouble(looks -> looks.by()[trick]).max().orElseThrow();
        long ties = options.stream().filter(looks -> looks.by()[trick] == best).count();
        return (options.get(0).by()[trick] == best ? 1.0 / ties : 0) - 1.0 / options.size();
    }
}
