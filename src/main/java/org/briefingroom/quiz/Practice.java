package org.briefingroom.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.rules.Clues;
import org.briefingroom.question.rules.Item;
import org.briefingroom.question.rules.QuizRules;

/**
 * Chooses how what was missed is asked again: each fact with other words where there are any that this learner never met, so
 * that what is practised is the fact and not the sentence.
 */
final class Practice {

    /** A question that was missed. @param facts that settle it and are still held as they were */
    record Missed(String name, Set<String> facts, BigDecimal points) {
        private static final String BY_NONE = "";

        /** What no question missed, but the schedule asks for. */
        static Missed due(String fact) {
            return new Missed(BY_NONE, Set.of(fact), BigDecimal.ONE);
        }

        boolean isDue() {
            return name.equals(BY_NONE);
        }
    }

    /**
     * A question that may be asked.
     *
     * @param version of it that is out; null for a draft
     * @param draft   to be published; null when it is out
     */
    record Askable(Item item, Long version, QuestionDraft draft) {

        Set<String> facts() {
            return item.facts().stream().map(FactLine::fact).collect(Collectors.toSet());
        }
    }

    record Chosen(Askable question, BigDecimal points) {
    }

    private record Placed(Chosen chosen, Clues clues) {
    }

    private final QuizRules rules;
    private final List<Askable> askable;
    private final Map<String, Instant> askedBefore;

    /**
     * @param askable     every question there is, in whatever order
     * @param askedBefore the names of all questions that the learner was ever asked, and when they last met each
     */
    Practice(QuizRules rules, List<Askable> askable, Map<String, Instant> askedBefore) {
        this.rules = rules;
        this.askable = askable.stream().sorted(Comparator.<Askable, String>comparing(each -> each.item().name())
                .thenComparing(Askable::version, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
        this.askedBefore = askedBefore;
    }

    /** One question for each that was missed, where there is one that neither shares a fact with another nor answers it. */
    List<Chosen> choose(List<Missed> missed, Random random) {
        var placed = new ArrayList<Placed>();
        for (var each : missed) {
            var others = askable.stream().filter(question -> mayAsk(question, each)).collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(others, random);
            others.sort(Comparator.<Askable>comparingInt(question -> staleness(question, each)).thenComparing(question -> turn(question, each)));
            for (var question : others) {
                if (place(new Placed(new Chosen(question, each.points()), rules.clues(question.item())), placed)) {
                    break;
                }
            }
        }
        return placed.stream().map(Placed::chosen).toList();
    }

    /** What came due may be asked with other facts, too: each that a question settles is reviewed by it. */
    private static boolean mayAsk(Askable question, Missed missed) {
        return missed.isDue() ? question.facts().containsAll(missed.facts()) : missed.facts().containsAll(question.facts());
    }

    /** What came due is asked in turns, alone before together with others. */
    private Instant turn(Askable question, Missed missed) {
        return missed.isDue() ? askedBefore.getOrDefault(question.item().name(), Instant.MIN).plusSeconds(question.facts().size() - 1L) : Instant.MIN;
    }

    /** New drafts first, since a new question of another quiz would be spoilt for it; then the same question again. */
    private int staleness(Askable question, Missed missed) {
        if (!askedBefore.containsKey(question.item().name())) {
            return question.version() == null ? 0 : 1;
        }
        return question.item().name().equals(missed.name()) ? 2 : 3;
    }

    /** Behind the others, or before them where it would be answered by what these tell. */
    private static boolean place(Placed question, List<Placed> placed) {
        if (placed.stream().anyMatch(each -> !Collections.disjoint(each.chosen().question().facts(), question.chosen().question().facts()))) {
            return false;
        }
        if (placed.stream().noneMatch(each -> Clues.areEnemies(each.clues(), question.clues(), true))) {
            placed.add(question);
            return true;
        }
        if (placed.stream().noneMatch(each -> Clues.areEnemies(question.clues(), each.clues(), true))) {
            placed.add(0, question);
            return true;
        }
        return false;
    }
}
