package org.briefingroom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.briefingroom.people.Token;

/** Counts wrong code words, so that nobody tries out many. A class behind one address may mistype a few. */
@ApplicationScoped
class CodeGuesses implements PanacheRepository<CodeGuess> {
    static final int MOST = 60;
    private static final Duration COUNTED = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    Clock clock;

    /** @param address that the guesses came from */
    boolean areTooMany(Long quiz, String address) {
        return count("quizId = ?1 and cameBy = ?2 and at > ?3", quiz, hash(address), clock.instant().minus(COUNTED)) >= MOST;
    }

    void note(Long quiz, String address) {
        delete("at < ?1", clock.instant().minus(KEPT));
        persist(new CodeGuess(quiz, hash(address), clock.instant()));
    }

    private static byte[] hash(String address) {
        return new Token(address).hash();
    }
}
