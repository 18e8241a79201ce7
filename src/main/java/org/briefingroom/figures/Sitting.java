package org.briefingroom.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What one learner answered.
 *
 * @param numbers   of the questions that count, ascending
 * @param shares    that they earned, from 0 to 1
 * @param responses the options chosen, with commas between; “+” for anything else that was said, empty for what was omitted
 * @param seconds   that each answer took; not a number where nobody knows
 */
record Sitting(List<Integer> numbers, double[] shares, String[] responses, double[] seconds) {
    /** There are few different ones, and learners are many. */
    private static final Map<String, Set<Integer>> CHOICES = new ConcurrentHashMap<>();
    private static final double TENTHS = 10;

    /** @param at seconds since the beginning */
    private record Cell(int number, double share, String response, double at) {

        static Cell read(String written) {
            var parts = written.split(":", -1);
            return new Cell(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), parts[2], parts[3].isEmpty() ? Double.NaN : Double.parseDouble(parts[3]) / TENTHS);
        }
    }

    /** @param cells as the database gives them: for each question that counts “number:share:response:tenths of a second”, with spaces between */
    static Sitting read(String cells) {
        var all = Arrays.stream((cells == null ? "" : cells).split(" ")).filter(cell -> !cell.isEmpty()).map(Cell::read).sorted(Comparator.comparingInt(Cell::number)).toList();
        var at = all.stream().mapToDouble(Cell::at).toArray();
        return new Sitting(all.stream().map(Cell::number).toList(), all.stream().mapToDouble(Cell::share).toArray(),
                all.stream().map(Cell::response).toArray(String[]::new), Arrays.stream(at).map(each -> each - before(each, at)).toArray());
    }

    /** When the answer before was given; 0 for the first. */
    private static double before(double answered, double[] at) {
        return Arrays.stream(at).filter(each -> each < answered).max().orElse(0);
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
