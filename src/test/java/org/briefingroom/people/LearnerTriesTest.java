package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LearnerTriesTest {
    private static final String SCHOOL = "192.0.2.1";

    private final Tries tries = new Tries(Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void passwordsOfLearnersAreNotGuessedAndTheClassComesIn() {
        for (int i = 0; i < 5; i++) {
            assertThat(tries.ofAccount("ada", "a browser", SCHOOL).mustWait()).isFalse();
        }
        assertThat(tries.ofAccount("ada", "a browser", SCHOOL).toWait()).isEqualTo(Duration.ofMinutes(3));
        for (int i = 0; i < 500; i++) {
            tries.ofAccount("nobody " + i, "one thrown away " + i, SCHOOL);
        }
        for (int i = 0; i < 35; i++) {
            assertThat(tries.ofAccount("ada", "another browser " + i, SCHOOL).mustWait()).isFalse();
        }
        assertThat(tries.ofAccount("ada", "the next", "192.0.2.2").mustWait()).as("from wherever").isTrue();
        assertThat(tries.ofAccount("ben", "a browser", SCHOOL).mustWait()).isFalse();
    }

    @Test
    void namesThatAreTakenAreNotFoundOutByTheHundred() {
        for (int i = 0; i < 20; i++) {
            assertThat(tries.ofNewName("a browser", SCHOOL).mustWait()).isFalse();
        }
        assertThat(tries.ofNewName("a browser", SCHOOL).mustWait()).isTrue();
        assertThat(tries.ofNewName("another browser", SCHOOL).mustWait()).isFalse();
    }
}
