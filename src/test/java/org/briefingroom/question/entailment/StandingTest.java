package org.briefingroom.question.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.support.Told;
import org.junit.jupiter.api.Test;

/** Questions that were asked of a fact as it was worded once. */
class StandingTest {
    private static final String ONCE = "[Utopia](country:utopia) had hesitated to join the patrol.";

    private static FactLine once(String fact, Status status, String... speakers) {
        return Told.fact(9, fact, Told.topic("patrol", 1, false), ONCE, status, false, false, Set.of(), List.of(speakers));
    }

    private static List<Objection> asked(Asking now, String stem, FactLine once) {
        return now.asked(new ShortText(stem, List.of("Utopia")), List.of(once));
    }

    @Test
    void aFactThatIsNotHeldAnyMoreCarriesNoQuestion() {
        assertThat(asked(Asking.given("other", ONCE), "Who had hesitated?", once("joined", Status.REPORTED)))
                .singleElement().returns(-1, Objection::option).returns("joined", Objection::fact);
    }

    @Test
    void whatTheQuestionRepeatsMustStillBeSaid() {
        var now = Asking.given("joined", "[Utopia](country:utopia) had refused to join the patrol.");
        assertThat(asked(now, "Who had hesitated to join the patrol?", once("joined", Status.REPORTED))).singleElement().returns("joined", Objection::fact);
        assertThat(asked(now, "Who was asked to join the patrol?", once("joined", Status.REPORTED))).isEmpty();
    }

    @Test
    void whomItNamesAsTheSpeakerMustStillSayIt() {
        var now = Asking.claimed("joined", ONCE, "Ben Birk");
        assertThat(asked(now, "According to Cem Demir, who had hesitated?", once("joined", Status.CLAIMED, "Cem Demir"))).singleElement()
                .satisfies(objection -> assertThat(objection.why()).contains("Ben Birk"));
        assertThat(asked(now, "According to Ben Birk, who had hesitated?", once("joined", Status.CLAIMED, "Cem Demir"))).isEmpty();
    }
}
