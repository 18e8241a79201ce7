package org.briefingroom.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefingroom.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactLineTest {

    private static FactLine said(Status status, String... speakers) {
        return Samples.shown(1, Samples.held(status, speakers));
    }

    @Test
    void whatIsReportedIsSaidInOurOwnVoice() {
        assertThat(said(Status.REPORTED).sentence()).isEqualTo("The harbour should stay open.");
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "REPORTED")
    void whatSomebodyHoldsIsNeverSaidWithoutThem(Status status) {
        assertThat(said(status, "Ada").sentence()).isEqualTo("According to Ada (as reported on 19 August 2025), the harbour should stay open.");
    }

    @Test
    void theAuthorsOwnWordsHaveTheDateOfTheSource() {
        assertThat(said(Status.ANALYSIS, "Cem Demir").sentence()).startsWith("According to Cem Demir (19 August 2025), ");
    }

    @Test
    void twoSpeakersAreJoinedByAnd() {
        assertThat(said(Status.CLAIMED, "Ada", "Ben").sentence()).startsWith("According to Ada and Ben (");
    }

    @Test
    void ofThreeSpeakersTheFirstTwoAreJoinedByAComma() {
        assertThat(said(Status.CLAIMED, "Ada", "Ben", "Cem").speaker()).isEqualTo("Ada, Ben and Cem");
    }

    @Test
    void nobodyIsNoName() {
        assertThat(said(Status.REPORTED).speaker()).isEmpty();
    }

    @Test
    void theSentenceAloneHasNoSpeaker() {
        assertThat(said(Status.CLAIMED, "Ada").said()).isEqualTo("The harbour should stay open.");
    }

    @Test
    void marksAreNeverShown() {
        assertThat(Samples.shown(1, Samples.TREATY).sentence()).isEqualTo("Utopia signed the treaty in March 2022.");
    }

    @Test
    void severalPassagesAreListed() {
        var draft = Samples.held(Status.REPORTED);
        var three = new FactDraft(draft.slug(), draft.says(), draft.status(), List.of(), draft.topic(), List.of(0, 1, 9), draft.asOf(), null, false);
        assertThat(Samples.shown(1, three).place()).isEqualTo("§0, §1 and §9");
    }

    @Test
    void aCitationNamesAuthorOutletDayAndPlace() {
        assertThat(said(Status.REPORTED).citation()).isEqualTo("Cem Demir, The Harbour Post, 19 August 2025, §1 and §2");
    }
}
