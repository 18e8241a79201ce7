package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.shelf.Read.QUIZ;
import static org.briefingroom.shelf.Read.quiz;

import java.util.List;
import java.util.Map;
import org.briefingroom.fact.FactBase;
import org.briefingroom.question.Inspector;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.entailment.Objection;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.shelf.Remark.RemarkLine;
import org.briefingroom.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules make of a file: faults, remarks, and reasons given. */
class GateTest {
    /** Its options begin on line 12. */
    private static final String CHOICE = """
              - id: who-signed
                kind: single choice
                asks: As reported on 19 August 2025, who signed the treaty?
                facts: [signed]
                options:
                  - right: Utopia
                  - wrong: Ada
                    fact: signed
            """.indent(2);
    private static final String DOUBTED = CHOICE.replace("Ada", "the Union");

    @Test
    void whatIsBlockedIsAFaultAtItsLineWithItsRule() {
        assertThat(quiz(QUIZ + CHOICE).told()).anyMatch(told -> told.startsWith("9: IW-09, “As reported"));
        assertThat(quiz(QUIZ + CHOICE.replace("Ada", "all of the above")).told()).anyMatch(told -> told.startsWith("13: IW-06, option 2, “all of the above”: "));
    }

    @Test
    void whatIsDoubtedIsAskedAndRemarked() {
        var read = quiz(QUIZ + DOUBTED);
        assertThat(read.faults()).isEmpty();
        assertThat(read.sound().items()).hasSize(1);
        assertThat(read.remarks()).singleElement().satisfies(remark -> assertThat(remark).returns("IW-09", RemarkLine::rule).returns(9, RemarkLine::line)
                .returns(true, RemarkLine::isOpen));
    }

    @Test
    void aReasonIsKeptWithTheRemark() {
        var read = quiz(QUIZ + DOUBTED + "      confirmed:\n        IW-09: Both could sign.\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.remarks()).singleElement().returns("Both could sign.", RemarkLine::confirmed);
    }

    @Test
    void aReasonOpensNoBlock() {
        assertThat(quiz(QUIZ + CHOICE + "      confirmed:\n        IW-09: Both could sign.\n").told()).anyMatch(told -> told.startsWith("9: IW-09"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"IW-99: Because. | 16: “IW-99” is no rule. Name a rule as the desk does, such as IW-10.",
            "IW-09: | 16: “IW-09” is missing. Add a line “IW-09: …”."})
    void aReasonNamesARuleAndSaysSomething(String confirmed, String told) {
        assertThat(quiz(QUIZ + DOUBTED + "      confirmed:\n        " + confirmed + "\n").told()).contains(told);
    }

    @Test
    void aQuizWhoseQuestionsGiveEachOtherAwayIsLeftOut() {
        var read = quiz(QUIZ + DOUBTED + DOUBTED.replace("id: who-signed", "id: again"));
        assertThat(read.value()).isEmpty();
        assertThat(read.told()).anyMatch(told -> told.startsWith("15: IW-51, “again: signed”"));
    }

    @Test
    void whatAFactMakesTrueIsAFaultAtItsOption() {
        var entry = Read.yaml("asks: Who signed?\nfacts: [signed]\noptions:\n  - right: Utopia\n  - wrong: Ada\n").sound();
        var draft = new QuestionDraft("who", new SingleChoice("Who signed?", List.of(new Option("Utopia", true, ""), new Option("Ada", false, ""))),
                List.of("treaty-signed"), Map.of());
        var base = new FactBase(List.of(Samples.shown(1, Samples.TREATY)), Samples.NAMES, List.of());
        new Gate(new Inspector(base, item -> List.of(new Objection(1, "Ada", "treaty-signed", "she signed it too")))).check(entry, draft);
        assertThat(entry.faults().lines()).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(5);
            assertThat(fault.what()).isEqualTo("“Ada”: she signed it too");
        });
    }
}
