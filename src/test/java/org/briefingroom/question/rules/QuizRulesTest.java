package org.briefingroom.question.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.question.rules.Asked.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Quizzes that give away together what no question does alone. */
class QuizRulesTest {
    static final Set<Rule> TRIED = Set.of(Rule.IW_10, Rule.IW_19, Rule.IW_50, Rule.IW_51, Rule.IW_52, Rule.IW_53, Rule.IW_54, Rule.IW_55);

    record Case(Rule rule, Severity severity, List<Item> broken, List<Item> sound) {
        @Override
        public String toString() {
            return rule.id();
        }
    }

    static Stream<Case> cases() {
        var whose = named("whose", text("As reported in 2025, who built the lighthouse?", SIGNED, "Utopia"));
        var told = named("told", text("As reported in 2025, when was the lighthouse that Utopia built lit?", SIGNED, "2022"));
        var apart = named("apart", text("As reported in 2025, where was the first treaty signed?", SIGNED, "Arcadia"));
        return Stream.of(
                new Case(Rule.IW_10, Severity.BLOCK, many(6, i -> offering("the long one", "b", "c")), many(6, i -> offering("a", "the long one", "c"))),
                new Case(Rule.IW_19, Severity.WARN, many(8, i -> offering("20", "10", "30")), many(9, i -> offering(List.of("10", "20", "30").get(i % 3), i % 3 == 0 ? "20" : "10", i % 3 == 2 ? "20" : "30"))),
                new Case(Rule.IW_50, Severity.BLOCK, List.of(whose, told), List.of(whose, apart)),
                new Case(Rule.IW_51, Severity.BLOCK, List.of(whose, whose), List.of(whose, told)),
                new Case(Rule.IW_52, Severity.WARN, many(6, i -> placed(0)), many(6, i -> placed(i % 3))),
                new Case(Rule.IW_53, Severity.WARN, many(1, i -> offering("20", "10", "30")), many(1, i -> offering("10", "20", "30"))),
                new Case(Rule.IW_54, Severity.BLOCK, many(20, i -> offering("a", "bbb", "ccc")), many(20, i -> i % 3 == 0 ? offering("aa", "b", "ccc") : i % 3 == 1 ? offering("a", "bb", "ccc") : offering("aaa", "bb", "c"))),
                new Case(Rule.IW_55, Severity.WARN, many(5, i -> offering("Utopia", "Arcadia", "Lemuria")), many(6, i -> i % 2 == 0 ? offering("Utopia", "Arcadia") : offering("Arcadia", "Utopia"))));
    }

    private static List<Item> many(int count, IntFunction<Item> item) {
        return IntStream.range(0, count).mapToObj(i -> named("item-" + i, item.apply(i))).toList();
    }

    private static Item placed(int key) {
        return on(new SingleChoice(WHO, IntStream.range(0, 3).mapToObj(i -> new Option("abc".substring(i, i + 1), i == key, "it is")).toList()), SIGNED);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itFindsWhatIsBrokenAndNothingElse(Case each) {
        assertThat(TOGETHER.quiz(each.broken(), true)).filteredOn(finding -> finding.rule() == each.rule()).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(each.severity()));
        assertThat(TOGETHER.quiz(each.sound(), true)).filteredOn(finding -> finding.rule() == each.rule()).isEmpty();
    }

    @Test
    void feedbackGivesAwayOnlyWhatComesAfterIt() {
        var asks = on(text("As reported in 2025, who signed the treaty on the lighthouse?", SIGNED, "Utopia").content(), SIGNED);
        var shows = new Item("shows", offering("Ada", "Ben").content(), List.of(fact("other", "Rain fell.", Status.REPORTED, null)), Map.of(1, SIGNED), Map.of(), Authorship.WRITTEN);
        assertThat(TOGETHER.quiz(List.of(shows, asks), true)).anyMatch(finding -> finding.rule() == Rule.IW_50);
        assertThat(TOGETHER.quiz(List.of(asks, shows), true)).noneMatch(finding -> finding.rule() == Rule.IW_50);
        assertThat(TOGETHER.quiz(List.of(shows, asks), false)).noneMatch(finding -> finding.rule() == Rule.IW_50);
    }
}
