package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.briefingroom.quiz.Told;
import org.briefingroom.review.Cards.Kept;
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
    Cards cards;
    @Inject
    Replay replay;
    @Inject
    Clock clock;

    void record(@Observes Told told) {
        log.hold(told.attempt());
        var lines = new ArrayList<Logged>();
        var moved = new LinkedHashMap<Long, Kept>();
        var seen = new LinkedHashMap<String, Answered>();
        log.pending(told.attempt()).stream().filter(each -> seen.putIfAbsent(each.asked() + " " + each.fact(), each) == null)
                .forEach(answered -> lines.add(logged(answered, moved)));
        if (!lines.isEmpty()) {
            log.add(lines);
            keep(lines, moved);
        }
    }

    private Logged logged(Answered answered, Map<Long, Kept> moved) {
        var before = moved.containsKey(answered.fact()) ? moved.get(answered.fact()) : kept(answered.learner(), answered, answered.card(), answered.lastAttempt());
        var day = new DayClock(zone(answered.zone())).day(answered.at());
        var rating = answered.evidence().rating().filter(each -> isReview(answered, before, day)).orElse(null);
        if (rating == null) {
            return new Logged(answered, day, null, false, null);
        }
        var review = new Review(answered.at(), day, rating, answered.evidence().isMisconception());
        var held = before == null ? null : before.card();
        moved.put(answered.fact(), kept(answered.learner(), answered, Card.after(held, review, Forgetting.USUAL), answered.attempt()));
        return new Logged(answered, day, rating, review.misconception(), held == null ? null : Double.valueOf(held.recall(answered.at(), Forgetting.USUAL)));
    }

    private static Kept kept(UUID learner, Answered answered, Card card, UUID lastAttempt) {
        return card == null ? null : new Kept(learner, answered.fact(), lastAttempt, card);
    }

    /** One review of a fact in a sitting; and who practises what they missed on the same day, still sits. */
    private static boolean isReview(Answered answered, Kept before, LocalDate day) {
        return before == null || !answered.attempt().equals(before.lastAttempt()) && !(answered.practice() && before.card().lastDay().equals(day));
    }

    /** An answer that is told only now may be older than the last review: then the card is made again from the log. */
    private void keep(List<Logged> lines, Map<Long, Kept> moved) {
        lines.stream().filter(line -> line.rating() != null && line.answered().card() != null && line.answered().at().isBefore(line.answered().card().lastAt()))
                .forEach(late -> moved.put(late.answered().fact(), replay.of(late.answered().learner(), late.answered().fact())));
        if (!moved.isEmpty()) {
            cards.keep(moved.values());
        }
    }

    private ZoneId zone(String chosen) {
        return chosen == null ? clock.getZone() : ZoneId.of(chosen);
    }
}
