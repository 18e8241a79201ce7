package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.briefingroom.fact.Status;
import org.briefingroom.question.rules.Item;

/** What was drawn so far for a recipe. Whatever is put in keeps to the recipe. */
final class Hand {
    private final Recipe recipe;
    private final Comparator<Candidate> order;
    private final BiPredicate<Candidate, Candidate> enemies;
    private final List<Candidate> drawn = new ArrayList<>();

    /**
     * @param order   in which they would be asked
     * @param enemies whether one of two answers the other when they are asked in this order
     */
    Hand(Recipe recipe, Comparator<Candidate> order, BiPredicate<Candidate, Candidate> enemies) {
        this.recipe = recipe;
        this.order = order;
        this.enemies = enemies;
    }

    boolean hasRoomFor(Candidate candidate) {
        return count(candidate.status()) < recipe.room(candidate.status())
                && drawn.stream().allMatch(each -> each.facts().stream().noneMatch(candidate.facts()::contains));
    }

    boolean isFriendly(Candidate candidate) {
        return drawn.stream().noneMatch(each -> order.compare(each, candidate) < 0 ? enemies.test(each, candidate) : enemies.test(candidate, each));
    }

    /** How many are of its topic and how many of its angle: the fewer, the more evenly it spreads them. */
    int crowding(Candidate candidate) {
        return drawn.stream().mapToInt(each -> (each.topic().equals(candidate.topic()) ? 1 : 0) + (each.draft().angle() == candidate.draft().angle() ? 1 : 0)).sum();
    }

    void add(Candidate candidate) {
        drawn.add(candidate);
    }

    void remove(Candidate candidate) {
        drawn.remove(candidate);
    }

    boolean isFull() {
        return drawn.size() == recipe.questions();
    }

    int size() {
        return drawn.size();
    }

    int count(Status status) {
        return (int) drawn.stream().filter(each -> recipe.areCountedTogether(each.status(), status)).count();
    }

    List<Candidate> inOrder() {
        return drawn.stream().sorted(order).toList();
    }

    List<Item> items() {
        return inOrder().stream().map(Candidate::item).toList();
    }
}
