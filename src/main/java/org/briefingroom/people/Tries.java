package org.briefingroom.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How often somebody may try in vain. So many tries at once, then one whenever a share of the time has passed. One address alone
 * cannot use up a name for others, nor can one name use up an address: what is refused costs only whoever is refused.
 */
@ApplicationScoped
class Tries {
    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final long MOST_REMEMBERED = 50_000;

    /** @param most tries in vain within the span */
    enum Limit {
        NAME_AT_ADDRESS(5), NAME(40), ADDRESS(60), LINK(30), OWN_PASSWORD(5);

        final long most;

        Limit(long most) {
            this.most = most;
        }
    }

    /** What a try took. @param toWait null when it may go on */
    record Spent(List<Bucket> from, Duration toWait) {

        boolean mustWait() {
            return toWait != null;
        }

        /** The try was not in vain. */
        void giveBack() {
            from.forEach(bucket -> bucket.addTokens(1));
        }
    }

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(SPAN.multipliedBy(2)).build();
    private final TimeMeter meter;

    @Inject
    Tries(Clock clock) {
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

    Spent ofSigningIn(String name, String address) {
        var called = name.strip().toLowerCase(Locale.ROOT);
        return spend(bucket(Limit.NAME_AT_ADDRESS, called + "\n" + address), bucket(Limit.NAME, called), bucket(Limit.ADDRESS, address));
    }

    /** Of a link to join by or to choose a new password by. */
    Spent ofLink(String address) {
        return spend(bucket(Limit.LINK, address));
    }

    /** Of the present password, by whoever is signed in. */
    Spent ofOwnPassword(String instructor) {
        return spend(bucket(Limit.OWN_PASSWORD, instructor));
    }

    private static Spent spend(Bucket... wanted) {
        var taken = new ArrayList<Bucket>();
        for (var bucket : wanted) {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                new Spent(taken, null).giveBack();
                return new Spent(List.of(), Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            taken.add(bucket);
        }
        return new Spent(taken, null);
    }

    private Bucket bucket(Limit limit, String whose) {
        var key = limit + Base64.getEncoder().encodeToString(new Token(whose).hash());
        return buckets.get(key, absent -> Bucket.builder().addLimit(bandwidth -> bandwidth.capacity(limit.most).refillGreedy(limit.most, SPAN))
                .withCustomTimePrecision(meter).build());
    }

    /** Where a request comes from; of the longer addresses, the half that names a household. */
    static String address(RoutingContext browser) {
        var remote = browser.request().remoteAddress();
        return remote == null ? "" : household(remote.hostAddress());
    }

    static String household(String address) {
        if (address == null || !address.contains(":") || !address.matches("[0-9A-Fa-f:.]+")) {
            return address == null ? "" : address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** In whole minutes, for people. */
    static String inWords(Duration wait) {
        long minutes = Math.max(1, TimeUnit.SECONDS.toMinutes(wait.toSeconds() + 59));
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
