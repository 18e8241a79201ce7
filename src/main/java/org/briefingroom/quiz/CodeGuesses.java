package org.briefingroom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.briefingroom.people.Token;

/**
 * Counts wrong code words, so that nobody tries out many: strictly for each browser, and loosely for the address behind which a whole
 * class may mistype. Whatever a browser tries once it must wait does not count for the others there.
 */
@ApplicationScoped
class CodeGuesses implements PanacheRepository<CodeGuess> {
    static final int MOST = 10;
    static final int MOST_OF_ADDRESS = 400;
    private static final Duration COUNTED = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    Clock clock;

    /** Who guesses. @param browser what it is told from others by; empty where it keeps no cookie, and then the address alone is counted */
    record Guesser(String browser, String address) {

        private byte[] browserHash() {
            return browser.isEmpty() ? null : new Token(browser).hash();
        }

        private byte[] addressHash() {
            return new Token(address).hash();
        }
    }

    boolean areTooMany(Long quiz, Guesser guesser) {
        var since = clock.instant().minus(COUNTED);
        return count("quizId = ?1 and browser = ?2 and at > ?3", quiz, guesser.browserHash(), since) >= MOST
                || count("quizId = ?1 and cameBy = ?2 and at > ?3", quiz, guesser.addressHash(), since) >= MOST_OF_ADDRESS;
    }

    void note(Long quiz, Guesser guesser) {
        delete("at < ?1", clock.instant().minus(KEPT));
        persist(new CodeGuess(quiz, guesser.addressHash(), guesser.browserHash(), clock.instant()));
    }
}
