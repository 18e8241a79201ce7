package org.briefingroom.authoring.quizzes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.Status;
import org.briefingroom.question.drafting.Angle;
import org.briefingroom.question.drafting.Difficulty;
import org.briefingroom.question.drafting.Recipe;

/** What a quiz is to be drawn from, as it was typed. */
record DrawForm(String questions, String seed, List<String> topics, List<String> kinds, String difficulty, Map<String, String> statuses, boolean adds, boolean asked) {
    private static final String USUAL = "10";

    static DrawForm of(MultivaluedMap<String, String> query) {
        var statuses = new LinkedHashMap<String, String>();
        Stream.of(Status.values()).forEach(status -> statuses.put(status.word(), one(query, status.word())));
        boolean asked = query.containsKey("questions");
        return new DrawForm(asked ? one(query, "questions") : USUAL, one(query, "seed").isEmpty() ? "1" : one(query, "seed"), all(query, "topic"), all(query, "kind"),
                one(query, "difficulty"), statuses, "add".equals(one(query, "how")), asked);
    }

    private static String one(MultivaluedMap<String, String> query, String name) {
        var value = SettingsForm.plain(Optional.ofNullable(query.getFirst(name)).orElse(""));
        return value.substring(0, Math.min(40, value.length()));
    }

    private static List<String> all(MultivaluedMap<String, String> query, String name) {
        return query.getOrDefault(name, List.of()).stream().map(SettingsForm::plain).filter(value -> !value.isEmpty() && value.length() <= 100).distinct().limit(100).toList();
    }

    /** What is wrong, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (number(questions).filter(number -> number >= 1 && number <= Recipe.MOST).isEmpty()) {
            problems.put("questions", "Write how many questions there are to be, from 1 to " + Recipe.MOST + ".");
        }
        if (!seed.matches("-?\\d{1,18}")) {
            problems.put("seed", "Write a whole number; another one draws other questions.");
        }
        statuses.forEach((status, typed) -> {
            if (!typed.isEmpty() && number(typed).filter(number -> number <= Recipe.MOST).isEmpty()) {
                problems.put(status, "Write a number, or leave it empty.");
            }
        });
        int sum = counts().values().stream().mapToInt(Integer::intValue).sum();
        int wanted = number(questions).orElse(0);
        if (problems.isEmpty() && (sum > wanted || counts().size() == Status.values().length && sum < wanted)) {
            problems.put("questions", "The numbers by status add up to " + sum + ", not to " + wanted + ". Change one of them, or leave a status empty: it takes what is left over.");
        }
        return problems;
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    private Map<Status, Integer> counts() {
        var counts = new EnumMap<Status, Integer>(Status.class);
        statuses.forEach((word, typed) -> number(typed).ifPresent(number -> counts.put(Status.named(word).orElseThrow(), number)));
        return counts;
    }

    /** Only where nothing is wrong. */
    Recipe recipe() {
        return new Recipe(number(questions).orElseThrow(), Long.parseLong(seed), Set.copyOf(topics), kinds.stream().flatMap(word -> Angle.named(word).stream()).collect(Collectors.toSet()),
                Difficulty.named(difficulty).orElse(null), counts());
    }

    /** The query that draws with the next seed. */
    String again() {
        var parts = new ArrayList<String>();
        parts.add("questions=" + questions);
        parts.add("seed=" + (Long.parseLong(seed) + 1));
        topics.forEach(topic -> parts.add("topic=" + ChoiceFilter.encoded(topic)));
        kinds.forEach(kind -> parts.add("kind=" + ChoiceFilter.encoded(kind)));
        statuses.forEach((status, typed) -> parts.add(status + "=" + typed));
        parts.add("difficulty=" + ChoiceFilter.encoded(difficulty));
        parts.add("how=" + (adds ? "add" : "replace"));
        return String.join("&", parts);
    }

    public List<Angle> angles() {
        return List.of(Angle.values());
    }
}
