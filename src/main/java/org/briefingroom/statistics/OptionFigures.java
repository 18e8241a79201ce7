package org.briefingroom.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who chose an option of a question. Options are named by their place in the question as published, never by
 * where a shuffle put them; what was omitted is a line of its own.
 *
 * @param option      null for those who omitted the question
 * @param upper       how many of the upper 27 % chose it; parts where the border is shared
 * @param difference  upper less lower, for each place in a group; null without groups
 * @param meanRest    of those who chose it, on the other questions; null when nobody did
 * @param correlation of choosing it with the rest of the quiz, from -1 to 1; null where either does not vary
 */
public record OptionFigures(Integer option, boolean isKey, int count, double share, double upper, double lower, Double difference,
                            Double meanRest, Double correlation) {
    private static final double WORKS_FROM = 0.05;

    /**
     * @param chosen what each learner chose: one option, several where several are right, none where they omitted it
     * @param keys   the options that are right; more than one also where a correction accepts both
     * @return one for each option, and one for those who omitted it
     */
    public static List<OptionFigures> of(Marks marks, int question, List<Set<Integer>> chosen, int options, Set<Integer> keys) {
        if (chosen.size() != marks.learners()) {
            throw new IllegalArgumentException(chosen.size() + " choices by " + marks.learners() + " learners");
        }
        var groups = UpperLower.of(marks.totals());
        var rest = marks.others(question);
        var all = new ArrayList<OptionFigures>();
        IntStream.range(0, options).forEach(option -> all.add(of(option, keys.contains(option), chosen, groups, rest)));
        all.add(of(null, false, chosen, groups, rest));
        return List.copyOf(all);
    }

    private static OptionFigures of(Integer option, boolean isKey, List<Set<Integer>> chosen, UpperLower groups, double[] rest) {
        var chose = chosen.stream().mapToDouble(each -> (option == null ? each.isEmpty() : each.contains(option)) ? 1 : 0).toArray();
        int count = (int) Arrays.stream(chose).sum();
        return new OptionFigures(option, isKey, count, chose.length == 0 ? 0 : (double) count / chose.length, groups.upper(chose), groups.lower(chose),
                groups.difference(chose), count == 0 ? null : Double.valueOf(UpperLower.weighed(chose, rest) / count),
                chose.length < 2 ? null : Sample.correlation(chose, rest));
    }

    public boolean isOmitted() {
        return option == null;
    }

    public boolean isDistractor() {
        return !isKey && !isOmitted();
    }

    /** Whether it draws enough of those who know less. */
    public boolean isFunctioning() {
        return isDistractor() && share >= WORKS_FROM && correlation != null && correlation < 0;
    }

    /** Whether hardly anybody takes it. */
    public boolean isDead() {
        return isDistractor() && share < WORKS_FROM;
    }

    /** Whether it draws those who know more, though it is wrong. */
    boolean drawsTheBetter() {
        return isDistractor() && correlation != null && correlation > 0;
    }
}
