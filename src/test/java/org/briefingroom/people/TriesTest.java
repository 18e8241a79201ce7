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
        for (int i = 0; i < 60; i++) {
            inVain(1, "Sample " + i, SCHOOL);
        }
        assertThat(tries.ofSigningIn("Cem", SCHOOL).mustWait()).isTrue();
        now = now.plus(Duration.ofSeconds(15));
        assertThat(tries.ofSigningIn("Cem", SCHOOL).mustWait()).isFalse();
    }

    @Test
    void linksAreNotGuessed() {
        for (int i = 0; i < 30; i++) {
            assertThat(tries.ofLink(SCHOOL).mustWait()).isFalse();
        }
        assertThat(tries.ofLink(SCHOOL).mustWait()).isTrue();
        assertThat(tries.ofLink("192.0.2.2").mustWait()).isFalse();
    }

    @Test
    void oneHouseholdHasOneAddress() {
        assertThat(Tries.household("2001:db8:1:2:aaaa::1")).isEqualTo(Tries.household("2001:db8:1:2:bbbb::2")).isNotEqualTo(Tries.household("2001:db8:1:3::1"));
        assertThat(Tries.household("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Tries.household("not an address: at all")).isEqualTo("not an address: at all");
        assertThat(Tries.household(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, a minute", "60, a minute", "61, 2 minutes", "180, 3 minutes", "899, 15 minutes"})
    void aWaitIsSaidInWholeMinutes(long seconds, String words) {
        assertThat(Tries.inWords(Duration.ofSeconds(seconds))).isEqualTo(words);
    }
}
