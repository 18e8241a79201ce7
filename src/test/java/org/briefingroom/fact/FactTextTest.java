package org.briefingroom.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTextTest {
    private static final Set<String> NAMES = Set.of("Utopia", "European", "Mr.");

    @Test
    void plainIsTheSentenceWithoutMarks() {
        assertThat(new FactText("[Ada](person:ada) came in [2022](date:2022).").plain()).isEqualTo("Ada came in 2022.");
    }

    @Test
    void aPriceInASlotStaysAsItIs() {
        assertThat(new FactText("It cost [$1 a \\ head](number:1 dollar).").plain()).isEqualTo("It cost $1 a \\ head.");
    }

    @Test
    void slotsComeInTheirOrder() {
        assertThat(new FactText("[Ada](person:ada) came in [2022](date: 2022 ).").slots())
                .containsExactly(new Slot("Ada", SlotType.PERSON, "ada"), new Slot("2022", SlotType.DATE, "2022"));
    }

    @Test
    void slotsCanBeAskedByType() {
        assertThat(new FactText("[Ada](person:ada) came in [2022](date:2022).").slots(SlotType.DATE)).extracting(Slot::value).containsExactly("2022");
    }

    @Test
    void aSoundSentenceHasNoProblem() {
        assertThat(new FactText("[Ada](person:ada) (who is 90) came.").problems()).isEmpty();
    }

    @Test
    void anUnknownTypeIsNamedWithTheKnownOnes() {
        assertThat(new FactText("[Ada](persn:ada) came.").problems()).singleElement().asString()
                .contains("“persn” is no type").contains("person, organisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Ada](person:ada came.", "[Ada](Person:ada) came.", "[Ada] came.", "Ada](person:ada) came.", "Ada (person:ada) came.",
            "[[Ada](person:ada)](person:ben) came.", "[](person:ada) came.", "[Ada](person:) came.", "[Ada] (person:ada) came.", "[A[d]a](person:ada)"})
    void aBrokenMarkIsReported(String marked) {
        assertThat(new FactText(marked).problems()).singleElement().asString().contains("[words](type:value)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The treaty holds. | the treaty holds.", "[The treaty](term:treaty) holds. | [the treaty](term:treaty) holds.",
            "Élan is lost. | élan is lost.", "20 states signed. | 20 states signed.", "A state signed. | a state signed."})
    void aSentenceRunsOnWithASmallLetter(String marked, String continued) {
        assertThat(new FactText(marked).continued(NAMES)).isEqualTo(continued);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Utopia signed.", "Utopia’s king signed.", "Utopia, at last, signed.", "Utopia–Arcadia talks failed.", "European-led forces came.",
            "[Utopia](country:utopia) signed.", "NATO came.", "U.S. troops came.", "McArthur came.", "Mr. Ben came.", "August 2025 was hot.",
            "[August](date:2025-08) was hot.", "“No” was the answer."})
    void aSentenceThatOpensWithANameRunsOnAsItIs(String marked) {
        assertThat(new FactText(marked).continued(NAMES)).isEqualTo(marked);
    }
}
