package org.briefingroom.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the house in tests: the machine's, until a test moves it on. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock {
    private volatile Duration ahead = Duration.ZERO;

    public void moveOn(Duration time) {
        ahead = ahead.plus(time);
    }

    public void putRight() {
        ahead = Duration.ZERO;
    }

    @Produces
    @Singleton
    Clock clock() {
        return new Moved(Clock.systemDefaultZone());
    }

    private final class Moved extends Clock {
        private final Clock machine;

        Moved(Clock machine) {
            this.machine = machine;
        }

        @Override
        public ZoneId getZone() {
            return machine.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Moved(machine.withZone(zone));
        }

        @Override
        public Instant instant() {
            return machine.instant().plus(ahead);
        }
    }
}
