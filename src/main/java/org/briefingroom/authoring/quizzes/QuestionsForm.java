package org.briefingroom.authoring.quizzes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.briefingroom.question.drafting.Recipe;

/**
 * The questions of a quiz in their order, as they were posted, and what is to be done with them.
 *
 * @param base the revision that was seen
 * @param deed save, or up, down or remove with the number of a question, such as up-3
 */
record QuestionsForm(int base, String deed, List<Row> rows) {
    static final int MOST = Recipe.MOST;
    private static final Pattern DEED = Pattern.compile("(?<what>up|down|remove)-(?<number>[1-9]\\d{0,2})");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}([.,]\\d)?");
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    /** @param points as they were typed */
    record Row(String question, String points) {

        Optional<BigDecimal> worth() {
            return POINTS.matcher(points.strip()).matches()
                    ? Optional.of(new BigDecimal(points.strip().replace(',', '.'))).filter(worth -> worth.signum() > 0 && worth.compareTo(MOST_POINTS) <= 0) : Optional.empty();
        }

        String problem() {
            return worth().isPresent() ? "" : "Write a number up to 100 with at most one decimal, such as 1 or 0.5.";
        }
    }

    static QuestionsForm of(MultivaluedMap<String, String> posted) {
        var names = posted.getOrDefault("question", List.of());
        var points = posted.getOrDefault("points", List.of());
        return new QuestionsForm(base(posted), Optional.ofNullable(posted.getFirst("do")).orElse("save"), IntStream.range(0, Math.min(names.size(), MOST))
                .mapToObj(at -> new Row(SettingsForm.plain(names.get(at)), at < points.size() ? SettingsForm.plain(points.get(at)) : "1")).toList());
    }

    static int base(MultivaluedMap<String, String> posted) {
        var base = Optional.ofNullable(posted.getFirst("base")).orElse("");
        return base.matches("\\d{1,8}") ? Integer.parseInt(base) : -1;
    }

    static List<Row> rows(List<Entry> entries) {
        return entries.stream().map(entry -> new Row(entry.question(), written(entry.points()))).toList();
    }

    static String written(BigDecimal points) {
        return points.stripTrailingZeros().scale() < 0 ? points.setScale(0).toPlainString() : points.stripTrailingZeros().toPlainString();
    }

    /** The rows once the deed is done: each question once, those of no name left out. */
    List<Row> done() {
        var done = new ArrayList<>(rows.stream().filter(row -> !row.question().isEmpty() && row.question().length() <= 200).toList());
        var deed = DEED.matcher(this.deed);
        if (deed.matches() && Integer.parseInt(deed.group("number")) <= done.size()) {
            int at = Integer.parseInt(deed.group("number")) - 1;
            switch (deed.group("what")) {
                case "up" -> Collections.swap(done, at, Math.max(0, at - 1));
                case "down" -> Collections.swap(done, at, Math.min(done.size() - 1, at + 1));
                default -> done.remove(at);
            }
        }
        return IntStream.range(0, done.size()).filter(at -> done.stream().map(Row::question).toList().indexOf(done.get(at).question()) == at).mapToObj(done::get).toList();
    }

    /** The number of the question to look at next, from 1; 0 when it is none in particular. */
    int next() {
        var deed = DEED.matcher(this.deed);
        if (!deed.matches()) {
            return 0;
        }
        int number = Integer.parseInt(deed.group("number"));
        return switch (deed.group("what")) {
            case "up" -> Math.max(1, number - 1);
            case "down" -> Math.min(rows.size(), number + 1);
            default -> Math.min(number, rows.size() - 1);
        };
    }

    boolean isSound() {
        return done().stream().allMatch(row -> row.worth().isPresent());
    }
}
