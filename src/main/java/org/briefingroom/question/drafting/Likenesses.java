package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.rules.Wording;

/**
 * Which facts say much the same as some words: a Jaccard index of at least 0.30 over their content words, a cosine of at least 0.35
 * over the same words weighed by how rare they are, or half of the words asked for. The first two are the reference's; the last
 * is ours, for a short question that a long fact answers among other things.
 */
final class Likenesses {
    private static final double JACCARD = 0.30;
    private static final double COSINE = 0.35;
    private static final double COVER = 0.5;
    /** Words in more than this share of the facts say nothing of one of them, once there are enough facts to tell. */
    private static final double COMMON = 0.4;
    private static final int ENOUGH = 20;
    private static final int MANY = 400;

    private static final double SAME_FRAME = 0.6;
    private static final double NEVER = 9;

    private record Postings(List<Integer> facts, double weight) {
    }

    private final List<FactLine> facts;
    private final double jaccard;
    private final double cosine;
    private final double cover;
    private final List<Set<String>> words;
    private final Map<String, Postings> postings = new HashMap<>();
    private final double[] norms;
    private final int[] telling;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<FactLine>> known = new HashMap<>();

    /** By all their words. */
    static Likenesses ofWords(List<FactLine> facts) {
        return new Likenesses(facts, fact -> Wording.content(fact.said()), JACCARD, COSINE, COVER, ENOUGH);
    }

    /** By what is left without names, numbers and dates: the fleet of somebody has so many ships. */
    static Likenesses ofFrames(List<FactLine> facts) {
        return new Likenesses(facts, Likenesses::frame, SAME_FRAME, NEVER, NEVER, MANY);
    }

    private static Set<String> frame(FactLine fact) {
        var frame = new LinkedHashSet<>(Wording.content(fact.said()));
        fact.text().slots().stream().filter(slot -> slot.type() != SlotType.STANCE && slot.type() != SlotType.TERM && slot.type() != SlotType.QUOTE)
                .forEach(slot -> frame.removeAll(Wording.content(slot.words())));
        frame.removeIf(word -> word.chars().anyMatch(Character::isDigit));
        return frame;
    }

    private Likenesses(List<FactLine> facts, Function<FactLine, Set<String>> reading, double jaccard, double cosine, double cover, int enough) {
        this.facts = facts;
        this.jaccard = jaccard;
        this.cosine = cosine;
        this.cover = cover;
        words = facts.stream().map(reading).toList();
        var found = new HashMap<String, List<Integer>>();
        for (int at = 0; at < facts.size(); at++) {
            int fact = at;
            places.put(facts.get(at).fact(), at);
            words.get(at).forEach(word -> found.computeIfAbsent(word, each -> new ArrayList<>()).add(fact));
        }
        found.forEach((word, in) -> {
            if (facts.size() < enough || in.size() <= COMMON * facts.size()) {
                postings.put(word, new Postings(in, Math.log(1 + (double) facts.size() / in.size())));
            }
        });
        telling = words.stream().mapToInt(of -> (int) of.stream().filter(postings::containsKey).count()).toArray();
        norms = words.stream().mapToDouble(this::norm).toArray();
    }

    private double norm(Set<String> of) {
        return Math.sqrt(of.stream().filter(postings::containsKey).mapToDouble(word -> Math.pow(postings.get(word).weight(), 2)).sum());
    }

    /** Facts that say much the same as this one. */
    Stream<FactLine> of(FactLine asked) {
        return known.computeIfAbsent(asked.fact(), fact -> of(asked, words.get(places.get(fact))).toList()).stream();
    }

    Stream<FactLine> of(FactLine asked, Set<String> about) {
        var shared = new HashMap<Integer, double[]>();
        var asking = about.stream().filter(postings::containsKey).toList();
        asking.forEach(word -> postings.get(word).facts().forEach(fact -> {
            var sums = shared.computeIfAbsent(fact, each -> new double[2]);
            sums[0]++;
            sums[1] += Math.pow(postings.get(word).weight(), 2);
        }));
        double norm = norm(about);
        return shared.entrySet().stream().filter(entry -> isLike(entry.getKey(), entry.getValue(), asking.size(), norm))
                .map(entry -> facts.get(entry.getKey())).filter(fact -> !fact.fact().equals(asked.fact()));
    }

    private boolean isLike(int fact, double[] sums, int asking, double norm) {
        int there = telling[fact];
        return sums[0] >= jaccard * (asking + there - sums[0]) || sums[0] >= cover * asking || sums[1] >= cosine * norm * norms[fact];
    }
}
