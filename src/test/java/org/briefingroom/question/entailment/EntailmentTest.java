package org.briefingroom.question.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.briefingroom.question.entailment.OptionCases.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A base, a question on it, and the fact that speaks against it. */
class EntailmentTest {

    static Stream<Case> cases() {
        return Stream.of(OptionCases.names(), OptionCases.values(), OptionCases.said(), KeyCases.keys(), KeyCases.kinds()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itObjectsToWhatAFactMakesWrongAndToNothingElse(Case each) {
        var objections = each.objections().get();
        if (each.fact() == null) {
            assertThat(objections).isEmpty();
        } else {
            assertThat(objections).isNotEmpty().allSatisfy(objection -> {
                assertThat(objection.fact()).isEqualTo(each.fact());
                assertThat(objection.why()).endsWith(".");
            });
        }
    }
}
