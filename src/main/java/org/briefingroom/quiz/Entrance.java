package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.briefingroom.people.Visitor;
import org.briefingroom.quiz.Demands.Window;
import org.briefingroom.web.Typed;

/** Lets a learner into a quiz: when it is open, while an attempt is left, and with the code word. */
@ApplicationScoped
class Entrance {

    @Inject
    Quizzes quizzes;
    @Inject
    Attempts attempts;
    @Inject
    CodeGuesses guesses;
    @Inject
    Visitor visitor;
    @Inject
    Clock clock;

    /**
     * Whether the word is the quiz's. Whoever has begun the quiz before is not asked again.
     *
     * @param guesser whom wrong words count for
     */
    @Transactional
    boolean isLetIn(String slug, String word, CodeGuesses.Guesser guesser) {
        var quiz = quizzes.open(slug).orElseThrow(NotFoundException::new);
        demandOpen(quiz, () -> 0);
        if (quiz.demands().code() == null || attempts.begun(slug, visitor.tokenHash(), clock.instant()).attempts() > 0) {
            return true;
        }
        if (guesses.areTooMany(quiz.quizId(), guesser)) {
            throw Refusals.tooManyGuesses(slug);
        }
        boolean isRight = quiz.demands().isCode(word);
        if (!isRight && !Typed.isUnseen(Objects.requireNonNullElse(word, ""))) {
            guesses.note(quiz.quizId(), guesser);
        }
        return isRight;
    }

    /** @param begun how many attempts the learner has begun; asked for only where it matters */
    void demandOpen(QuizVersion quiz, LongSupplier begun) {
        var demands = quiz.demands();
        var window = demands.at(clock.instant());
        if (window == Window.NOT_YET) {
            throw Refusals.notYet(quiz.slug(), Moment.written(demands.opensAt().orElseThrow(), demands.zoneId()));
        }
        if (window == Window.CLOSED) {
            throw Refusals.closed(Moment.written(demands.closesAt().orElseThrow(), demands.zoneId()));
        }
        if (demands.attempts() != null && demands.isUsedUp(begun.getAsLong())) {
            throw Refusals.usedUp(demands.attempts());
        }
    }
}
