package org.briefingroom.print.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.briefingroom.people.Tries;
import org.briefingroom.web.Refusal;
import org.junit.jupiter.api.Test;

/** Codes that are tried out. */
class EditionGuessesTest {
    private static final int MOST = 100;
    private Instant now = Instant.parse("2025-08-19T08:00:00Z");
    private final EditionGuesses guesses = new EditionGuesses(new Tries(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }));

    @Test
    void whoeverTriedTooManyThatNoPaperHasWaits() {
        for (int time = 0; time < MOST; time++) {
            assertThat(guesses.open("192.0.2.1", () -> Optional.of("a paper"))).contains("a paper");
            assertThat(guesses.open("192.0.2.1", Optional::empty)).isEmpty();
        }
        assertThatThrownBy(() -> guesses.open("192.0.2.1", () -> Optional.of("a paper"))).isInstanceOf(Refusal.class).hasMessageContaining("Many codes that no paper has");
        assertThat(guesses.open("192.0.2.2", () -> Optional.of("a paper"))).isPresent();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(guesses.open("192.0.2.1", () -> Optional.of("a paper"))).isPresent();
    }
}
