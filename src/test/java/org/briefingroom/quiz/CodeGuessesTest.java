package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.briefingroom.quiz.CodeGuesses.Guesser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class CodeGuessesTest {
    private final String school = "school " + System.nanoTime();

    @Inject
    CodeGuesses guesses;
    @Inject
    EntityManager entities;
    private Long quiz;

    @BeforeEach
    void takeAnyQuiz() {
        quiz = entities.createQuery("select min(q.id) from Quiz q", Long.class).getSingleResult();
    }

    private void guess(int times, String browser) {
        for (int i = 0; i < times; i++) {
            guesses.note(quiz, new Guesser(browser, school));
        }
    }

    @Test
    void aClassOfFortyMayMistypeThriceEach() {
        for (int pupil = 0; pupil < 40; pupil++) {
            guess(3, "pupil " + pupil);
            assertThat(guesses.areTooMany(quiz, new Guesser("pupil " + pupil, school))).isFalse();
        }
        assertThat(guesses.areTooMany(quiz, new Guesser("late", school))).isFalse();
    }

    @Test
    void whoGuessesOnTheirOwnWaitsAlone() {
        guess(CodeGuesses.MOST, "Eve");
        assertThat(guesses.areTooMany(quiz, new Guesser("Eve", school))).isTrue();
        assertThat(guesses.areTooMany(quiz, new Guesser("Eve", "home"))).isTrue();
        assertThat(guesses.areTooMany(quiz, new Guesser("Ada", school))).isFalse();
    }

    @Test
    void notEvenManyBrowsersOfOneAddressTryForEver() {
        for (int i = 0; i < CodeGuesses.MOST_OF_ADDRESS; i++) {
            guess(1, i % 2 == 0 ? "" : "new browser " + i);
        }
        assertThat(guesses.areTooMany(quiz, new Guesser("another", school))).isTrue();
        assertThat(guesses.areTooMany(quiz, new Guesser("another", "home"))).isFalse();
    }
}
