package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.quiz.Told;
import org.briefingroom.quiz.Untold;
import org.briefingroom.review.Cards.Kept;
import org.briefingroom.review.ReviewLog.Added;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.DayClock;
import org.briefingroom.schedule.Forgetting;
import org.briefingroom.schedule.Review;

/**
 * Writes what was answered into the log and moves the cards on, in the transaction of the answer. Of what is not told yet
 * nothing is written: a card would tell it.
 */
@ApplicationScoped
class Recorder {

    @Inject
    ReviewLog log;
    @Inject
    Replay replay;
    @Inject
    Cards cards;
    @Inject
    Clock clock;

    /** What another answer of the same learner logged at the same moment is seen at the next look, of which there is rarely one. */
    void record(@Observes Told told) {
        List<Answered> pending;
        do {
            pending = log.pending(told.attempt(), told.open());
        } while (!isRecorded(pending));
    }

    /** The cards are made again from what still counts. */
    void forget(@Observes Untold untold) {
        var facts = log.factsOf(untold.attempt());
        if (!facts.isEmpty()) {
            cards.forget(untold.learner(), facts);
            replay.of(untold.learner(), facts);
        }
    }

    private boolean isRecorded(List<Answered> pending) {
        var moved = new LinkedHashMap<Long, Kept>();
        var lines = pending.stream().map(answered -> logged(answered, moved)).toList();
        var added = lines.isEmpty() ? List.<Added>of() : log.add(lines, moved.values());
        var again = Stream.concat(added.stream().filter(Added::isBehind).map(Added::fact), lines.stream().filter(Recorder::isLate).map(line -> line.answered().fact())).collect(Collectors.toSet());
        if (!again.isEmpty()) {
            replay.of(pending.get(0).learner(), again);
        }
        return added.size() == lines.size();
    }

    /** An answer that is told only now may be older than the last review. */
    private static boolean isLate(Logged line) {
        var card = line.answered().card();
        return line.rating() != null && card != null && line.answered().at().isBefore(card.lastAt());
    }

    private Logged logged(Answered answered, Map<Long, Kept> moved) {
        var day = new DayClock(zone(answered.zone())).day(answered.at());
        var before = answered.card();
        var rating = answered.evidence().rating().filter(each -> !moved.containsKey(answered.fact()) && isReview(answered, day)).orElse(null);
        if (rating == null) {
            return new Logged(answered, day, null, false, null);
        }
        var review = new Review(answered.at(), day, rating, answered.evidence().isMisconception());
        moved.put(answered.fact(), new Kept(answered.learner(), answered.fact(), Card.after(before, review, Forgetting.USUAL)));
        return new Logged(answered, day, rating, review.misconception(), before == null ? null : Double.valueOf(before.recall(answered.at(), Forgetting.USUAL)));
    }

    /** One review of a fact in a sitting; and who practises what they missed on the same day, still sits. */
    private static boolean isReview(Answered answered, LocalDate day) {
        return !answered.reviewed() && (answered.card() == null || !answered.practice() || !answered.card().lastDay().equals(day));
    }

    private ZoneId zone(String chosen) {
        return chosen == null ? clock.getZone() : ZoneId.of(chosen);
    }
}
