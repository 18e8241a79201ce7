package org.briefingroom.authoring.quizzes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.fact.FactBase;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Item;
import org.briefingroom.question.rules.Lexicon;
import org.briefingroom.question.rules.Names;
import org.briefingroom.question.rules.Place;
import org.briefingroom.question.rules.QuizRules;
import org.briefingroom.question.rules.Rule;
import org.briefingroom.question.rules.Severity;
import org.briefingroom.quiz.Feedback;

/** What the rules say of the questions of a quiz together, each finding beside the question it is about. */
final class QuizCheck {
    private final List<Offered> asked;
    private final Map<Integer, List<Finding>> beside = new LinkedHashMap<>();
    private final List<Finding> whole = new ArrayList<>();

    /** @param asked in their order; those that cannot be asked are looked past */
    QuizCheck(FactBase base, List<Offered> asked, Settings settings) {
        this.asked = asked;
        var sound = IntStream.range(0, asked.size()).filter(at -> asked.get(at).isSound()).boxed().toList();
        var items = sound.stream().map(at -> asked.get(at).item()).toList();
        var rules = new QuizRules(new Names(base.names()), new Lexicon(base.facts()));
        boolean tells = settings.feedback() == Feedback.AFTER_EACH;
        rules.quiz(items, tells).stream().filter(finding -> finding.rule() != Rule.IW_52 || !settings.demands().shuffleOptions()).forEach(finding -> place(finding, sound, false));
        if (tells && settings.demands().shuffleQuestions()) {
            backwards(rules, items).forEach(finding -> place(finding, sound, true));
        }
    }

    /** Where chance decides the order, each of two may come first, and tell what answers the other. */
    private static Stream<Finding> backwards(QuizRules rules, List<Item> items) {
        var reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return rules.quiz(reversed, true).stream().filter(finding -> finding.rule() == Rule.IW_50);
    }

    private void place(Finding finding, List<Integer> sound, boolean isReversed) {
        if (finding.place().part() == Place.Part.QUESTION) {
            int at = isReversed ? sound.size() - 1 - finding.place().index() : finding.place().index();
            var here = beside.computeIfAbsent(sound.get(at), number -> new ArrayList<>());
            if (here.stream().noneMatch(each -> each.place().words().equals(finding.place().words()))) {
                here.add(finding);
            }
        } else {
            whole.add(finding);
        }
    }

    /** @param at from 0 */
    List<Finding> beside(int at) {
        return beside.getOrDefault(at, List.of());
    }

    /** What concerns no single question. */
    List<Finding> whole() {
        return List.copyOf(whole);
    }

    /** What must be mended before it is published, in sentences. */
    List<String> obstacles() {
        var obstacles = new ArrayList<String>();
        long unsound = asked.stream().filter(each -> !each.isSound()).count();
        long blocked = all().filter(Finding::blocks).count();
        if (asked.isEmpty()) {
            obstacles.add("It has no question yet. Choose some, or have them drawn.");
        }
        if (unsound > 0) {
            obstacles.add((unsound == 1 ? "One question" : unsound + " questions") + " cannot be asked now. What is wrong stands beside each; mend it, or take the question out.");
        }
        if (blocked > 0) {
            obstacles.add("A rule blocks it in " + (blocked == 1 ? "one place" : blocked + " places") + ". What to do stands beside the questions or above them.");
        }
        return obstacles;
    }

    /** What a person must give a reason for, by rule. */
    Map<Rule, List<Finding>> doubts() {
        return all().filter(finding -> finding.severity() == Severity.WARN).collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    }

    Set<String> doubted() {
        return doubts().keySet().stream().map(Rule::id).collect(Collectors.toSet());
    }

    private Stream<Finding> all() {
        return Stream.concat(whole.stream(), beside.values().stream().flatMap(List::stream));
    }
}
