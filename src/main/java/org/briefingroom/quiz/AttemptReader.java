package org.briefingroom.quiz;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.briefingroom.question.kinds.Form;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.kinds.Unreadable;
import org.briefingroom.quiz.AttemptViews.AskView;
import org.briefingroom.quiz.AttemptViews.Heading;
import org.briefingroom.quiz.AttemptViews.SavedView;
import org.briefingroom.quiz.AttemptViews.Step;

/** Reads an attempt for its pages. What is right leaves this room only once it may be told. */
@ApplicationScoped
class AttemptReader {

    @Inject
    Attempts attempts;
    @Inject
    Sittings sittings;
    @Inject
    Settlements settlements;
    @Inject
    Clock clock;

    /** The page of a question: to be answered, kept, or settled. At most three statements. */
    @Transactional
    TemplateInstance question(UUID attempt, byte[] tokenHash, int position, boolean again) {
        var asked = sittings.question(attempt, tokenHash, position);
        var heading = heading(asked);
        if (asked.question().answer().isEmpty() && !asked.isOver()) {
            return new AttemptPages.Ask(ask(asked.question(), heading, Form.EMPTY, "", ""));
        }
        return asked.mayBeTold()
                ? new AttemptPages.Settled(settlements.of(asked.question(), heading, again))
                : new AttemptPages.Saved(saved(asked.question(), heading, again));
    }

    /** The page of a question with what was given, and what to mend in it. */
    @Transactional
    AttemptPages.Ask mend(UUID attempt, byte[] tokenHash, int position, Form given, Unreadable problem) {
        var asked = sittings.question(attempt, tokenHash, position);
        return new AttemptPages.Ask(ask(asked.question(), heading(asked), given, problem.field(), problem.getMessage()));
    }

    @Transactional
    boolean isAnswered(UUID attempt, byte[] tokenHash, int position) {
        return sittings.question(attempt, tokenHash, position).question().answer().isPresent();
    }

    /** The first question without an answer; 0 when the attempt has ended. */
    @Transactional
    int next(UUID attempt, byte[] tokenHash) {
        var sitting = sittings.sitting(attempt, tokenHash);
        return sitting.isOver() ? 0
                : sitting.questions().stream().filter(asked -> asked.answer().isEmpty()).findFirst().map(AskedQuestion::position).orElse(0);
    }

    private static AskView ask(AskedQuestion asked, Heading heading, Form given, String field, String problem) {
        var content = asked.content();
        return new AskView(heading, content.kind(), content.stem(), Points.written(asked.points()),
                content.sheet(asked.arrangement()).filled(given), field, problem);
    }

    /** What was given, told without what is right. */
    private static SavedView saved(AskedQuestion asked, Heading heading, boolean again) {
        var answer = asked.answer().orElseThrow();
        var given = asked.content().given(answer.response(), asked.arrangement());
        return new SavedView(heading, asked.content().stem(), given, asked.content().kind() == Kind.ORDERING, again);
    }

    private Heading heading(Attempts.Asked asked) {
        var question = asked.question();
        var attempt = question.attempt();
        var places = attempts.places(attempt.id());
        int here = question.position();
        return new Heading(attempt.id(), attempt.quiz().slug(), attempt.quiz().title(), attempt.isPractice(), attempt.isReview(), attempt.asksCertainty(), here,
                IntStream.range(0, places.size()).mapToObj(at -> new Step(places.get(at).position(), at + 1, places.get(at).answered(), places.get(at).position() == here)).toList(),
                next(places, here), asked.isOver(), asked.isOver() ? null : attempt.deadline().map(end -> TimeLeft.until(end, attempt.quiz().demands().zoneId(), clock.instant())).orElse(null));
    }

    /** The next open question after this one, else the first open one, else 0. */
    private static int next(List<Attempts.Place> places, int here) {
        var open = places.stream().filter(place -> !place.answered() && place.position() != here).map(Attempts.Place::position).toList();
        return open.stream().filter(position -> position > here).findFirst().or(() -> open.stream().findFirst()).orElse(0);
    }
}
