package org.briefingroom.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefingroom.source.LooseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialityTest {
    private static final FactDraft HELD = says("Envoys of Utopia and Erewhon signed the [first treaty](term:treaty) with [four ports](number:4 ports).");

    private static FactDraft says(String says) {
        return new FactDraft("treaty", says, Status.REPORTED, List.of(), "treaties", List.of(2), new LooseDate("2024-05-01"), null, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Envoys of Utopia and of Erewhon have signed the [first treaty](term:treaty) with [four ports](number:4 ports).",
        "Envoys of Utopia and Erehwon signed the [first treaty](term:treaty) with [four ports](number:4 ports).",
        "Envoys of Utopia and Erewhon put their names to the [first treaty](term:treaty) with [four ports](number:4 ports)."})
    void aWordingAloneIsEditorial(String says) {
        assertThat(Materiality.of(HELD, says(says))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Envoys of Utopia and Ruritania signed the [first treaty](term:treaty) with [four ports](number:4 ports). | a name",
        "Envoys of Utopia and Erewhon never signed the [first treaty](term:treaty) with [four ports](number:4 ports). | what is denied or limited",
        "Envoys of Utopia and Erewhon signed the [first treaty](term:treaty) with [five ports](number:5 ports). | what may be asked of it",
        "Envoys of Utopia and Erewhon signed the [first treaty](term:treaty) in 1871 with [four ports](number:4 ports). | a number"})
    void whatElseChangesIsMaterial(String says, String what) {
        assertThat(Materiality.of(HELD, says(says))).contains(what);
    }

    @Test
    void soAreStatusSpeakersPlaceDateQuotationAndCompleteness() {
        assertThat(Materiality.of(HELD, new FactDraft("treaty", HELD.says(), Status.CLAIMED, List.of("ada"), "treaties", List.of(3), new LooseDate("2024-06"), "sail on", true)))
                .containsExactly("the status", "who says it", "the place in the source", "the date", "the quotation", "whether its list is complete");
        assertThat(Materiality.of(HELD, new FactDraft("treaty", HELD.says(), HELD.status(), List.of(), "ports", List.of(2), HELD.asOf(), null, false))).isEmpty();
    }
}
