package org.briefingroom.print.edition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.briefingroom.web.Refusal;

/** Keeps codes from being tried out: from where too many were tried that no edition has, nobody opens one for a while. */
@ApplicationScoped
class EditionGuesses {
    static final int MOST = 100;
    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final long MOST_REMEMBERED = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(SPAN.multipliedBy(2)).build();
    private final TimeMeter meter;

    @Inject
    EditionGuesses(Clock clock) {
        this.meter = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** What a code opens; only a code that opens nothing counts. @param address that the code came from */
    <T> Optional<T> open(String address, Supplier<Optional<T>> edition) {
        var bucket = buckets.get(address, absent -> Bucket.builder().addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, SPAN)).withCustomTimePrecision(meter).build());
        var spent = bucket.tryConsumeAndReturnRemaining(1);
        if (!spent.isConsumed()) {
            throw new Refusal(Status.TOO_MANY_REQUESTS, "That was tried too often", "Many codes that no paper has came from your network. Please wait a few minutes, and try again with the code as it is printed.",
                    "/e", "Type the code", Duration.ofNanos(spent.getNanosToWaitForRefill()));
        }
        var opened = edition.get();
        opened.ifPresent(found -> bucket.addTokens(1));
        return opened;
    }
}
