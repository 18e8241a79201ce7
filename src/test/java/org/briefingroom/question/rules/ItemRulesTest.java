package org.briefingroom.question.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.question.rules.Asked.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule with a question that breaks it and one, as like as can be, that does not. */
class ItemRulesTest {

    record Case(Rule rule, Severity severity, Item broken, Item sound) {
        @Override
        public String toString() {
            return rule.id() + " " + severity + ": " + broken.content();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(ItemCases.options(), ItemCases.cues(), ItemCases.stems()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itFindsWhatIsBrokenAndNothingElse(Case each) {
        assertThat(RULES.findings(each.broken())).filteredOn(finding -> finding.rule() == each.rule()).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(each.severity()));
        assertThat(RULES.findings(each.sound())).filteredOn(finding -> finding.rule() == each.rule()).isEmpty();
    }

    @Test
    void aPlainQuestionHasNoFindings() {
        assertThat(RULES.findings(offering("Utopia", "Arcadia", "Lemuria"))).isEmpty();
    }

    @Test
    void everyRuleIsTried() {
        var tried = new TreeSet<Rule>();
        cases().forEach(each -> tried.add(each.rule()));
        tried.addAll(QuizRulesTest.TRIED);
        assertThat(tried).containsExactly(Rule.values());
    }

    @Test
    void everyRuleIsInTheTable() throws Exception {
        var table = new TreeSet<String>();
        var source = Files.readString(Path.of("src/main/java/org/briefingroom/question/rules/package-info.java"));
        source.lines().filter(line -> line.contains("| IW-") && !line.contains("|              | no")).forEach(line -> {
            var numbers = line.split("\\|")[1].strip().substring(3);
            for (var part : numbers.split(",")) {
                var ends = part.split("\\.\\.");
                for (int number = Integer.parseInt(ends[0]); number <= Integer.parseInt(ends[ends.length - 1]); number++) {
                    table.add("IW-%02d".formatted(number));
                }
            }
        });
        assertThat(table).containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
    }
}
