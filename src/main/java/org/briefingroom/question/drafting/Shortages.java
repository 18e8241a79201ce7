package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingroom.fact.Status;
import org.briefingroom.question.drafting.Recipe.Wish;
import org.briefingroom.question.drafting.Selection.Shortage;

/** Says what a pack is short of for a recipe. */
final class Shortages {

    private Shortages() {
    }

    /** @param fitting every draft that fits the recipe's topics, kinds and difficulty */
    static List<Shortage> of(Recipe recipe, Hand hand, List<Candidate> fitting) {
        var shortages = new ArrayList<Shortage>();
        if (hand.isFull()) {
            return shortages;
        }
        long facts = fitting.stream().flatMap(each -> each.facts().stream()).distinct().count();
        shortages.add(new Shortage(Wish.QUESTIONS, "The pack can give " + hand.size() + " of these " + recipe.questions() + " questions: "
                + fitting.size() + " that were drafted fit, on " + facts + " facts, no fact is asked twice, and none may answer another."));
        recipe.topics().stream().sorted().filter(topic -> fitting.stream().noneMatch(each -> each.topics().contains(topic)))
                .forEach(topic -> shortages.add(new Shortage(Wish.TOPICS, "No question that fits was drafted on “" + topic + "”.")));
        recipe.angles().stream().sorted().filter(angle -> fitting.stream().noneMatch(each -> each.draft().angle() == angle))
                .forEach(angle -> shortages.add(new Shortage(Wish.ANGLES, "No question that fits was drafted of the kind “" + angle.word() + "”.")));
        if (recipe.difficulty() != null && fitting.isEmpty()) {
            shortages.add(new Shortage(Wish.DIFFICULTY, "No question that fits was drafted as “" + recipe.difficulty().word() + "”."));
        }
        Arrays.stream(Status.values()).filter(recipe.statuses()::containsKey).filter(status -> hand.count(status) < recipe.room(status))
                .forEach(status -> shortages.add(new Shortage(Wish.STATUSES, "Of " + status.word() + " facts it can give " + hand.count(status) + " of " + recipe.room(status) + ".")));
        var rest = Arrays.stream(Status.values()).filter(status -> !recipe.statuses().containsKey(status)).toList();
        if (!recipe.statuses().isEmpty() && !rest.isEmpty() && hand.count(rest.get(0)) < recipe.room(rest.get(0))) {
            shortages.add(new Shortage(Wish.STATUSES, "Of facts that are " + rest.stream().map(Status::word).collect(Collectors.joining(" or "))
                    + " it can give " + hand.count(rest.get(0)) + " of " + recipe.room(rest.get(0)) + "."));
        }
        return shortages;
    }
}
