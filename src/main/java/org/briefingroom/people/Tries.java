package org.briefingroom.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How often somebody may try in vain. So many tries at once, then one whenever a share of the time has passed, and in the course
 * of a day fewer and fewer. What one person gets wrong locks nobody else out: not the name in browsers that it has signed in
 * from, which have a count of their own, and not other names where it was tried.
 */
@ApplicationScoped
public class Tries {
    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);
    private static final long MOST_REMEMBERED = 50_000;

    /** What a try took. @param toWait null when it may go on */
    public record Spent(List<Bucket> from, Duration toWait) {

        public boolean mustWait() {
            return toWait != null;
        }

        /** The try was not in vain. */
        public void giveBack() {
            from.forEach(bucket -> bucket.addTokens(1));
        }
    }

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(DAY).build();
    private final TimeMeter meter;

    @Inject
    public Tries(Clock clock) {
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
        var here = bucket(Limit.NAME_AT_ADDRESS, called + "\n" + address);
        boolean isFirst = here.getAvailableTokens() == Limit.NAME_AT_ADDRESS.most;
        return isFirst ? spend(here, bucket(Limit.NAME, called), bucket(Limit.NAMES_OF_ADDRESS, address)) : spend(here, bucket(Limit.NAME, called));
    }

    /** Of a name in a browser that it has signed in from. Whatever is tried elsewhere does not count here. */
    Spent ofSigningInAgain(String browser) {
        return spend(bucket(Limit.KNOWN_BROWSER, browser));
    }

    /** Of a link that opened nothing. */
    Spent ofLink(String address) {
        return spend(bucket(Limit.LINKS_OF_ADDRESS, address));
    }

    /** Of the present password, by whoever is signed in. */
    Spent ofOwnPassword(String whose) {
        return spend(bucket(Limit.OWN_PASSWORD, whose));
    }

    /**
     * Of the PIN of one member of a class: whoever tries one out keeps nobody but this member waiting.
     *
     * @param browser what it is told from others by
     */
    public Spent ofPin(String member, String browser) {
        return spend(bucket(Limit.PIN_IN_BROWSER, member + "\n" + browser), bucket(Limit.PIN, member));
    }

    /**
     * Of a learner's name and password: strictly by name and browser, loosely by the name, and so loosely by the address that no class
     * comes near it by mistyping.
     *
     * @param name as names are compared
     */
    Spent ofAccount(String name, String browser, String address) {
        return spend(bucket(Limit.ACCOUNT_IN_BROWSER, name + "\n" + browser), bucket(Limit.ACCOUNT, name), bucket(Limit.ACCOUNTS_OF_ADDRESS, address));
    }

    /** Of a name for an account, which answers whether somebody has it. */
    Spent ofNewName(String browser, String address) {
        return spend(bucket(Limit.NEW_IN_BROWSER, browser), bucket(Limit.NEW_OF_ADDRESS, address));
    }

    /** Of the code of a class that there is none of: strictly by browser, and loosely by the address, behind which a whole class may mistype. */
    public Spent ofClassCode(String browser, String address) {
        var ofAddress = bucket(Limit.CODES_OF_ADDRESS, address);
        return browser.isEmpty() ? spend(ofAddress) : spend(bucket(Limit.CODE_IN_BROWSER, browser), ofAddress);
    }

    /** Of the code of an edition that no paper has. */
    public Spent ofEditionCode(String address) {
        return spend(bucket(Limit.EDITIONS_OF_ADDRESS, address));
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
                .addLimit(bandwidth -> bandwidth.capacity(limit.ofADay).refillGreedy(limit.ofADay, DAY))
                .withCustomTimePrecision(meter).build());
    }

    /** In whole minutes, for people. */
    public static String inWords(Duration wait) {
        long minutes = Math.max(1, TimeUnit.SECONDS.toMinutes(wait.toSeconds() + 59));
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
