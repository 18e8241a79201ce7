package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriesTest {
    private static final String SCHOOL = "192.0.2.1";

    private Instant now = Instant.parse("2026-01-05T08:00:00Z");

    private final Tries tries = new Tries(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    private void inVain(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            tries.ofSigningIn(name, address);
        }
    }

    @Test
    void theSixthTryInVainWaitsThreeMinutes() {
        inVain(4, "Irene", SCHOOL);
        assertThat(tries.ofSigningIn("Irene", SCHOOL).mustWait()).isFalse();
        var spent = tries.ofSigningIn("Irene", SCHOOL);
        assertThat(spent.mustWait()).isTrue();
        assertThat(spent.toWait()).isEqualTo(Duration.ofMinutes(3));
        now = now.plus(Duration.ofMinutes(3));
        assertThat(tries.ofSigningIn("Irene", SCHOOL).mustWait()).isFalse();
        assertThat(tries.ofSigningIn("Irene", SCHOOL).mustWait()).isTrue();
    }

    @Test
    void lettersSmallOrLargeAndSpacesAroundAreOneName() {
        inVain(3, "Irene", SCHOOL);
        inVain(2, " iRENE ", SCHOOL);
        assertThat(tries.ofSigningIn("IRENE", SCHOOL).mustWait()).isTrue();
    }

    @Test
    void whatOnePersonGetsWrongLocksNobodyElseOut() {
        inVain(1000, "Irene", SCHOOL);
        assertThat(tries.ofSigningIn("Cem", SCHOOL).mustWait()).isFalse();
        assertThat(tries.ofSigningIn("Irene", "192.0.2.2").mustWait()).as("Irene at home").isFalse();
    }

    @Test
    void aRightPasswordCostsNothing() {
        for (int i = 0; i < 1000; i++) {
            var spent = tries.ofSigningIn("Irene", SCHOOL);
            assertThat(spent.mustWait()).isFalse();
            spent.giveBack();
        }
    }

    @Test
    void oneNameIsNotGuessedFromManyAddresses() {
        for (int i = 0; i < 40; i++) {
            inVain(1, "Irene", "198.51.100." + i);
        }
        assertThat(tries.ofSigningIn("Irene", "203.0.113.9").mustWait()).isTrue();
    }

    @Test
    void manyNamesAreNotGuessedFromOneAddress() {
        for (int i = 0; i < 300; i++) {
            inVain(1, "Sample " + i, SCHOOL);
        }
        assertThat(tries.ofSigningIn("Cem", SCHOOL).mustWait()).isTrue();
        now = now.plus(Duration.ofSeconds(3));
        assertThat(tries.ofSigningIn("Cem", SCHOOL).mustWait()).isFalse();
    }

    @Test
    void oneNameTriedOverAndOverIsOneNameOfItsAddress() {
        for (int i = 0; i < 400; i++) {
            now = now.plus(Duration.ofSeconds(1));
            inVain(1, "Irene", SCHOOL);
        }
        assertThat(tries.ofSigningIn("Cem", SCHOOL).mustWait()).isFalse();
    }

    @Test
    void aBrowserThatTheNameIsKnownInHasACountOfItsOwn() {
        inVain(1000, "Irene", SCHOOL);
        for (int i = 0; i < 5; i++) {
            assertThat(tries.ofSigningInAgain("Irene's").mustWait()).isFalse();
        }
        assertThat(tries.ofSigningInAgain("Irene's").mustWait()).isTrue();
        assertThat(tries.ofSigningInAgain("Cem's").mustWait()).isFalse();
    }

    /** A whole night of trying is forty tries, and not four hundred. */
    @Test
    void whoGoesOnAllDayWaitsLonger() {
        int looked = 0;
        for (int minute = 0; minute < 12 * 60; minute++) {
            now = now.plus(Duration.ofMinutes(1));
            looked += tries.ofSigningIn("Irene", SCHOOL).mustWait() ? 0 : 1;
        }
        assertThat(looked).isBetween(40, 61);
    }

    @Test
    void linksAreNotGuessed() {
        for (int i = 0; i < 300; i++) {
            assertThat(tries.ofLink(SCHOOL).mustWait()).isFalse();
        }
        assertThat(tries.ofLink(SCHOOL).mustWait()).isTrue();
        assertThat(tries.ofLink("192.0.2.2").mustWait()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, a minute", "60, a minute", "61, 2 minutes", "180, 3 minutes", "899, 15 minutes"})
    void aWaitIsSaidInWholeMinutes(long seconds, String words) {
        assertThat(Tries.inWords(Duration.ofSeconds(seconds))).isEqualTo(words);
    }
}
