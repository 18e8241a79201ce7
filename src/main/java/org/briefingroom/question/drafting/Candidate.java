package org.briefingroom.question.drafting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Item;

/** A draft that may be drawn, as the rules see it and with the facts it would use up. */
record Candidate(Draft draft, Item item, Set<String> facts, Set<String> topics) {

    static Candidate of(Draft draft, Map<String, FactLine> held) {
        var item = draft.question().item(held, Authorship.DRAFTED);
        return new Candidate(draft, item, Set.copyOf(draft.question().facts()),
                item.facts().stream().map(fact -> fact.topic().slug()).collect(Collectors.toUnmodifiableSet()));
    }

    static List<Candidate> all(List<Draft> drafts, Map<String, FactLine> held) {
        return drafts.stream().map(draft -> of(draft, held)).toList();
    }

    String name() {
        return draft.slug();
    }

    FactLine settling() {
        return item.facts().get(0);
    }

    String topic() {
        return settling().topic().slug();
    }

    Status status() {
        return settling().status();
    }

    /** Its place in a shuffle; by its name alone, so that no other draft that comes or goes moves it. */
    long rank(long seed) {
        return rank(seed, name());
    }

    /** The place of its angle in a shuffle of angles: each is as likely to come first, however many drafts it has. */
    long angleRank(long seed) {
        return rank(seed, draft.angle().word());
    }

    private static long rank(long seed, String name) {
        return new SplittableRandom(seed + 0x9E3779B97F4A7C15L * name.hashCode()).nextLong();
    }
}
