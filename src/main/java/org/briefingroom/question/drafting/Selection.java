package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingroom.fact.FactBase;
import org.briefingroom.question.rules.Clues;
import org.briefingroom.question.rules.Lexicon;
import org.briefingroom.question.rules.Names;
import org.briefingroom.question.rules.QuizRules;
import org.briefingroom.question.rules.Severity;

/**
 * Draws a quiz from drafts as a recipe says: spread over topics and angles, without enemies, and so that no rule blocks it.
 * It draws several times, each time swaps what feeds a rule that blocks the whole, and keeps the best. Topic by topic, as the
 * briefing has them: a learner stays with one matter before the next, where a shuffle would throw them about; within a
 * topic, chance decides.
 */
public final class Selection {
    private static final int TRIES = 6;
    /** How many swaps are tried in one draw, all its tries together. */
    private static final int SWAPS = 100;
    private static final int SWAPS_FOR_ONE = 10;

    /** @param shortages of what there was too little; empty when there are as many questions as the recipe wants */
    public record Drawn(List<Draft> drafts, List<Shortage> shortages) {
    }

    /** @param wish that cannot be granted */
    public record Shortage(Recipe.Wish wish, String what) {
    }

    private final List<Candidate> candidates;
    private final QuizRules rules;
    private final boolean tells;
    private final Map<String, Clues> clues = new HashMap<>();
    private int swapsLeft;

    /**
     * @param drafts that may be asked without a person's leave
     * @param tells  whether the facts behind each question are shown before the next is asked
     */
    public Selection(FactBase base, List<Draft> drafts, boolean tells) {
        this.candidates = Candidate.all(drafts, base.byName());
        this.rules = new QuizRules(new Names(base.names()), new Lexicon(base.facts()));
        this.tells = tells;
    }

    public Drawn draw(Recipe recipe) {
        var fitting = candidates.stream().filter(recipe::fits).toList();
        swapsLeft = SWAPS;
        var best = fill(recipe, fitting, recipe.seed(), false);
        long least = cost(best, recipe);
        for (int at = 1; at < TRIES && least > 0; at++) {
            var hand = fill(recipe, fitting, recipe.seed() + at, at == TRIES - 1);
            long cost = cost(hand, recipe);
            best = cost < least ? hand : best;
            least = Math.min(least, cost);
        }
        return new Drawn(best.inOrder().stream().map(Candidate::draft).toList(), Shortages.of(recipe, best, fitting));
    }

    /** @param sparing whether to begin with those that use up the fewest facts, which gives the most questions where facts are few */
    private Hand fill(Recipe recipe, List<Candidate> fitting, long seed, boolean sparing) {
        var hand = new Hand(recipe, byTopic(recipe.seed()), this::areEnemies);
        var spread = Comparator.comparingInt(hand::crowding).thenComparingLong(each -> each.angleRank(seed));
        var by = sparing ? Comparator.<Candidate>comparingInt(each -> each.facts().size()).thenComparing(spread) : spread;
        var shuffled = fitting.stream().sorted(byChance(seed)).toList();
        var left = new ArrayList<>(shuffled);
        while (!hand.isFull() && !left.isEmpty()) {
            left.removeIf(each -> !hand.hasRoomFor(each));
            var next = left.stream().min(by);
            next.filter(hand::isFriendly).ifPresent(hand::add);
            next.ifPresent(left::remove);
        }
        swap(hand, shuffled);
        return hand;
    }

    private static Comparator<Candidate> byTopic(long seed) {
        return Comparator.<Candidate>comparingInt(each -> each.settling().topic().position()).thenComparing(byChance(seed));
    }

    private static Comparator<Candidate> byChance(long seed) {
        return Comparator.<Candidate>comparingLong(each -> each.rank(seed)).thenComparing(Candidate::name);
    }

    /** Swaps questions that feed a rule that blocks the whole, each for one that feeds it less, as long as that helps. */
    private void swap(Hand hand, List<Candidate> pool) {
        var feeding = rules.feeding(hand.items());
        int before = Integer.MAX_VALUE;
        while (!feeding.isEmpty() && feeding.size() < before) {
            before = feeding.size();
            for (var out : hand.inOrder()) {
                if (feeding.contains(out.name()) && swap(hand, out, pool, before)) {
                    break;
                }
            }
            feeding = rules.feeding(hand.items());
        }
    }

    /** Whether another was found that feeds less, and took its place. */
    private boolean swap(Hand hand, Candidate out, List<Candidate> pool, int before) {
        hand.remove(out);
        var others = pool.stream().filter(each -> !each.equals(out) && hand.hasRoomFor(each)).sorted(Comparator.comparingInt(hand::crowding))
                .filter(hand::isFriendly).limit(Math.min(SWAPS_FOR_ONE, swapsLeft)).toList();
        for (var other : others) {
            swapsLeft--;
            hand.add(other);
            if (rules.feeding(hand.items()).size() < before) {
                return true;
            }
            hand.remove(other);
        }
        hand.add(out);
        return false;
    }

    private boolean areEnemies(Candidate first, Candidate second) {
        return Clues.areEnemies(clues(first), clues(second), tells);
    }

    private Clues clues(Candidate candidate) {
        return clues.computeIfAbsent(candidate.name(), name -> rules.clues(candidate.item()));
    }

    /** Missing questions weigh most, then what the rules block, then what they doubt. */
    private long cost(Hand hand, Recipe recipe) {
        return 1_000_000L * (recipe.questions() - hand.size())
                + rules.whole(hand.items()).stream().mapToLong(finding -> finding.blocks() ? 1000 : finding.severity() == Severity.WARN ? 1 : 0).sum();
    }
}
