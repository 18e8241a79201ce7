package org.briefingroom.question.drafting;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.question.rules.Falsity;

/** Finds whom to offer beside the right one: known to be wrong, and near enough to be thought of. */
final class Rivals {
    private static final int MOST = 24;
    private static final int WANTED = 2;

    /** What somebody does in a fact. */
    enum Part { SUBJECT, SPEAKER, OTHER }

    /** @param reason why there are fewer than two */
    record Found(List<Choosable> safe, String reason) {
    }

    private final Background background;
    private final Conflicts conflicts;
    private final Records records;
    private final Map<String, List<Name>> bySort;
    private final Set<String> speakers;

    Rivals(Background background) {
        this.background = background;
        conflicts = new Conflicts(background);
        records = new Records(background, conflicts);
        bySort = background.names().stream().filter(name -> name.type() != null && !background.naming(name).isEmpty())
                .collect(Collectors.groupingBy(Rivals::sort, TreeMap::new, Collectors.toList()));
        speakers = background.facts().stream().flatMap(fact -> fact.speakers().stream()).collect(Collectors.toSet());
    }

    private static String sort(Name name) {
        return name.type() + " " + name.sort();
    }

    /**
     * Rivals of the right one, nearest first.
     *
     * @param about what is asked, in words, without the right one
     * @param stem  as it is shown
     */
    Found of(FactLine fact, Name key, String about, String stem, Part part) {
        if (key.type() == CastType.GROUP) {
            return new Found(List.of(), "groups may share members, so one of them beside another is no safe wrong option");
        }
        var like = background.like(fact, about).filter(other -> !Conflicts.isAnotherEvent(fact, other, stem)).toList();
        var near = near(fact, key).stream().filter(rival -> part == Part.SPEAKER || rival.sort() != null || isInTopic(fact, rival)).toList();
        var given = conflicts.given(fact, key, stem, part);
        var safe = near.stream().filter(rival -> part != Part.SPEAKER || speakers.contains(rival.name())).filter(rival -> conflicts.isApart(fact, key, rival, part))
                .filter(rival -> isClear(fact, rival, like, part))
                .filter(rival -> given.isEmpty() || background.kin(rival).stream().anyMatch(given::contains))
                .map(rival -> choosable(fact, rival, part)).filter(Objects::nonNull)
                .sorted(Comparator.comparing(Choosable::nearness).reversed()).toList();
        return new Found(safe, safe.size() < WANTED && !given.isEmpty() ? "the question names " + background.known(given.iterator().next()).name() + ", and only " + key.name() + " belongs to it"
                : reason(fact, key, near, safe));
    }

    /** Those outside a set that has this member: known to be so, since the set is complete. */
    List<Choosable> outside(FactLine fact, Name member, String about) {
        var like = background.like(fact, about).toList();
        return near(fact, member).stream().filter(rival -> conflicts.isApart(fact, member, rival, Part.OTHER))
                .filter(rival -> isClear(fact, rival, like, Part.OTHER))
                .map(rival -> new Choosable(background.inSentence(rival), Falsity.COMPLETE,
                        background.topic(fact.topic()).stream().filter(other -> conflicts.excludes(fact, other, rival)).map(FactLine::fact).findFirst().orElse(null), "", 0.5))
                .sorted(Comparator.comparing(rival -> rival.trueOf() == null)).toList();
    }

    /** Whether nothing that is known of somebody makes another's statement theirs as well. */
    boolean couldNotHaveSaid(FactLine statement, Name somebody) {
        return background.like(statement, statement.said()).noneMatch(like -> conflicts.speaksOf(like, somebody, Part.SPEAKER));
    }

    /** Whether this one, wherever else it stands, is known not to be the right one. */
    boolean isSafe(FactLine fact, Name key, Name rival, String about, Part part) {
        return fact.origin().whole() && conflicts.isApart(fact, key, rival, part)
                && isClear(fact, rival, background.like(fact, about).toList(), part);
    }

    /** No fact that says much the same could make the rival right. */
    private boolean isClear(FactLine fact, Name rival, List<FactLine> like, Part part) {
        return like.stream().noneMatch(other -> conflicts.speaksOf(other, rival, part) && !conflicts.excludes(fact, other, rival));
    }

    private static String reason(FactLine fact, Name key, List<Name> near, List<Choosable> safe) {
        var word = Stems.word(key);
        if (near.size() < WANTED) {
            return "no other " + word + " plays a part in this topic, and one from elsewhere would be absurd beside " + key.name();
        }
        return fact.origin().whole() || fact.topic().singleValued() ? (safe.isEmpty() ? "no " : "only one ") + word + " is safely wrong: others are named by this fact or by one much like it"
                : Undrafted.OPEN + word + ". If the facts hold everything the source says, or each holds just one position in this topic, say so, and it is asked";
    }

    private boolean isInTopic(FactLine fact, Name rival) {
        return background.topic(fact.topic()).stream().anyMatch(other -> background.namedIn(other).contains(rival.slug()));
    }

    /** Of the same sort, those of the same topic first. */
    private List<Name> near(FactLine fact, Name key) {
        var near = new LinkedHashSet<Name>();
        background.topic(fact.topic()).stream().flatMap(other -> background.namedIn(other).stream()).map(background::known)
                .filter(name -> name.type() != null && sort(name).equals(sort(key))).forEach(near::add);
        var all = bySort.getOrDefault(sort(key), List.of());
        int start = all.isEmpty() ? 0 : Math.floorMod(fact.fact().hashCode(), all.size());
        Stream.iterate(start, at -> (at + 1) % all.size()).limit(Math.min(all.size(), MOST)).map(all::get).forEach(near::add);
        near.remove(key);
        return near.stream().limit(MOST).toList();
    }

    private Choosable choosable(FactLine fact, Name rival, Part part) {
        var excluding = background.topic(fact.topic()).stream().filter(other -> conflicts.excludes(fact, other, rival)).findFirst();
        if (excluding.isPresent()) {
            return new Choosable(background.inSentence(rival), Falsity.FUNCTIONAL, excluding.get().fact(), "", 1);
        }
        return fact.origin().whole()
                ? new Choosable(background.inSentence(rival), Falsity.ATTRIBUTED, records.trueOf(fact, rival, part).orElse(null), "", records.nearness(fact, rival, part)) : null;
    }
}
