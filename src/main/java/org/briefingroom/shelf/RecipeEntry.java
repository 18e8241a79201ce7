package org.briefingroom.shelf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.Status;
import org.briefingroom.question.drafting.Angle;
import org.briefingroom.question.drafting.Difficulty;
import org.briefingroom.question.drafting.Recipe;

/** Reads what a quiz is to be drawn from. */
final class RecipeEntry {
    private final YamlMap entry;
    private final FactBase base;

    /** @param base what the pack holds */
    RecipeEntry(YamlMap entry, FactBase base) {
        this.entry = entry;
        this.base = base;
    }

    /** Empty when anything in it is wrong. */
    Optional<Recipe> read() {
        int before = entry.faults().count();
        entry.only("questions", "seed", "topics", "kinds", "difficulty", "statuses", "per-fact");
        int questions = number(entry, "questions", 1, Recipe.MOST);
        long seed = seed();
        var topics = topics();
        var angles = named("kinds", "kind", Angle::named, Arrays.stream(Angle.values()).map(Angle::word).toList());
        var difficulty = entry.text("difficulty").flatMap(word -> one("difficulty", word, Difficulty::named, Arrays.stream(Difficulty.values()).map(Difficulty::word).toList()));
        var statuses = entry.has("statuses") ? statuses() : Map.<Status, Integer>of();
        if (!entry.text("per-fact").orElse("1").equals("1")) {
            entry.fault("per-fact", "A quiz asks each fact once.", "Write 1 or leave the line out: rule IW-51 blocks two questions on one fact.");
        }
        if (!entry.faults().since(before)) {
            checkSum(statuses, questions);
        }
        return entry.faults().since(before) ? Optional.empty()
                : Optional.of(new Recipe(questions, seed, topics, Set.copyOf(angles), difficulty.orElse(null), statuses));
    }

    private long seed() {
        var seed = entry.required("seed");
        if (seed.matches("-?\\d{1,18}")) {
            return Long.parseLong(seed);
        }
        if (!seed.isEmpty()) {
            entry.fault("seed", "“" + seed + "” is no seed.", "Write a whole number: another one draws other questions.");
        }
        return 0;
    }

    private static int number(YamlMap at, String key, int least, int most) {
        var number = at.required(key);
        if (number.matches("\\d{1,9}") && Integer.parseInt(number) >= least && Integer.parseInt(number) <= most) {
            return Integer.parseInt(number);
        }
        if (!number.isEmpty()) {
            at.fault(key, "“" + number + "” is no number from " + least + " to " + most + ".", "Write how many questions there are to be.");
        }
        return 0;
    }

    private Set<String> topics() {
        var known = base.facts().stream().map(fact -> fact.topic().slug()).distinct().toList();
        return Set.copyOf(named("topics", "topic that the pack holds facts on", word -> Optional.of(word).filter(known::contains), known));
    }

    /** What a list of words names; a list that is there and names nothing is a fault, since nothing is not all. */
    private <T> Set<T> named(String key, String what, Function<String, Optional<T>> naming, List<String> known) {
        var words = entry.texts(key);
        if (entry.has(key) && words.isEmpty()) {
            entry.fault(key, "“" + key + "” names nothing.", "Name at least one, or leave the line out to take all.");
        }
        var named = new LinkedHashSet<T>();
        words.forEach(word -> one(key, what, word, naming, known).ifPresent(named::add));
        return named;
    }

    private <T> Optional<T> one(String key, String word, Function<String, Optional<T>> naming, List<String> known) {
        return one(key, key, word, naming, known);
    }

    private <T> Optional<T> one(String key, String what, String word, Function<String, Optional<T>> naming, List<String> known) {
        var named = naming.apply(word);
        if (named.isEmpty()) {
            entry.fault(key, "“" + word + "” is no " + what + ".", "Use one of: " + String.join(", ", known) + ".");
        }
        return named;
    }

    private Map<Status, Integer> statuses() {
        var statuses = new EnumMap<Status, Integer>(Status.class);
        entry.map("statuses").ifPresent(map -> new ArrayList<>(map.keys()).forEach(word -> Status.named(word).ifPresentOrElse(
                status -> statuses.put(status, number(map, word, 0, Recipe.MOST)),
                () -> map.fault(word, "“" + word + "” is no status.", "Use reported, claimed, analysis or forecast."))));
        return statuses;
    }

    private void checkSum(Map<Status, Integer> statuses, int questions) {
        int sum = statuses.values().stream().mapToInt(Integer::intValue).sum();
        boolean areAllNamed = statuses.size() == Status.values().length;
        if (sum > questions || areAllNamed && sum < questions) {
            entry.fault("statuses", statuses.entrySet().stream().map(each -> each.getValue() + " " + each.getKey().word()).collect(Collectors.joining(", "))
                    + " are " + sum + " questions, not " + questions + ".",
                    areAllNamed ? "Let the numbers add up to “questions”." : "Ask for fewer; what is left over goes to the statuses not named.");
        }
    }
}
