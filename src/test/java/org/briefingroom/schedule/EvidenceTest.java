package org.briefingroom.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table that says what an answer is worth as a review. */
class EvidenceTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // share, skipped, certainty, hinted, second try, rapid -> rating, misconception
        "0, false, -, false, false, false, AGAIN, false",
        "0, true, -, false, false, false, AGAIN, false",
        "0, true, CERTAIN, false, false, false, AGAIN, false",
        "1, false, -, false, false, false, GOOD, false",
        "1, false, GUESSED, false, false, false, AGAIN, false",
        "1, false, FAIRLY_SURE, false, false, false, GOOD, false",
        "1, false, FAIRLY_SURE, true, false, false, HARD, false",
        "1, false, CERTAIN, false, false, false, GOOD, false",
        "1, false, -, true, false, false, HARD, false",
        "1, false, -, false, true, false, AGAIN, false",
        "0, false, CERTAIN, false, false, false, AGAIN, true",
        "0, false, FAIRLY_SURE, false, false, false, AGAIN, false",
        "0.49, false, -, false, false, false, AGAIN, false",
        "0.49, false, CERTAIN, false, false, false, AGAIN, true",
        "0.5, false, -, false, false, false, HARD, false",
        "0.99, false, CERTAIN, false, false, false, HARD, false",
        "0.75, false, GUESSED, false, false, false, AGAIN, false",
        "1, false, -, false, false, true, -, false",
        "0.5, false, -, false, false, true, -, false",
        "0, false, -, false, false, true, AGAIN, false"})
    void anAnswerIsWorthWhatTheTableSays(double share, boolean skipped, Certainty certainty, boolean hinted, boolean secondTry, boolean rapid,
                                         Rating rating, boolean misconception) {
        var evidence = new Evidence(share, skipped, certainty, hinted, secondTry, rapid);
        assertThat(evidence.rating().orElse(null)).isEqualTo(rating);
        assertThat(evidence.isMisconception()).isEqualTo(misconception);
    }
}
