package org.briefingroom.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What one learner answered, as the database gives it: for each question that counts “number:share:response”, with spaces between.
 *
 * @param numbers   of the questions that count, ascending
 * @param shares    that they earned, from 0 to 1
 * @param responses the options chosen, with commas between; “+” for anything else that was said, empty for what was omitted
 */
record Sitting(List<Integer> numbers, double[] shares, String[] responses) {
    /** There are few different ones, and learners are many. */
    private static final Map<String, Set<Integer>> CHOICES = new ConcurrentHashMap<>();

    static Sitting read(String cells) {
        var each = Arrays.stream((cells == null ? "" : cells).split(" ")).filter(cell -> !cell.isEmpty()).map(cell -> cell.split(":", -1)).toList();
        return new Sitting(each.stream().map(cell -> Integer.valueOf(cell[0])).toList(), each.stream().mapToDouble(cell -> Double.parseDouble(cell[1])).toArray(),
                each.stream().map(cell -> cell[2]).toArray(String[]::new));
    }

    boolean isOmitted(int place) {
        return responses[place].isEmpty();
    }

    /** The options chosen; nothing where there are none to choose. */
    Set<Integer> chosen(int place) {
        var response = responses[place];
        return response.isEmpty() || response.equals("+") ? Set.of()
                : CHOICES.computeIfAbsent(response, text -> Arrays.stream(text.split(",")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet()));
    }
}
