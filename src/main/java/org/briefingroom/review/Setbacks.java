package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.briefingroom.fact.Corrected;
import org.briefingroom.review.Cards.Kept;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.DayClock;
import org.briefingroom.schedule.Forgetting;
import org.briefingroom.schedule.Setback;

/** Lets what was learnt of a fact fall back when the fact is corrected materially. Who answers on it at this moment is waited for. */
@ApplicationScoped
class Setbacks {
    private static final String HELD = """
            select c.learner_id, c.stability, c.difficulty, c.last_at, c.last_day, c.reviews, c.lapses, c.recalled_later, c.misconception,
                   (select z.zone from learner_zone z where z.learner_id = c.learner_id) as zone
            from card c where c.fact_id = :fact order by c.learner_id for update of c""";
    private static final String ADD = """
            insert into review_setback (learner_id, fact_id, correction_id, at, day)
            select learner, :fact, :correction, :now, day from unnest(cast(:learners as uuid[]), cast(:days as date[])) as t (learner, day)""";

    @Inject
    EntityManager entities;
    @Inject
    Cards cards;
    @Inject
    Clock clock;

    void of(@Observes Corrected correction) {
        if (correction.material() && correction.now() != null && correction.now() != correction.was()) {
            fall(correction);
        }
    }

    @SuppressWarnings("unchecked")
    private void fall(Corrected correction) {
        List<Tuple> held = entities.createNativeQuery(HELD, Tuple.class).setParameter("fact", correction.fact()).getResultList();
        if (held.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var days = held.stream().map(row -> new DayClock(zone(row.get("zone", String.class))).day(now)).toList();
        var learners = held.stream().map(row -> row.get("learner_id", UUID.class)).toList();
        entities.createNativeQuery(ADD).setParameter("fact", correction.fact()).setParameter("correction", correction.correction()).setParameter("now", now)
                .setParameter("learners", learners.toArray(UUID[]::new)).setParameter("days", days.stream().map(String::valueOf).toArray(String[]::new)).executeUpdate();
        cards.keep(IntStream.range(0, held.size()).mapToObj(at -> new Kept(learners.get(at), correction.fact(),
                card(held.get(at), new Setback(now, days.get(at))))).toList());
    }

    private static Card card(Tuple row, Setback setback) {
        return Cards.card(row).setBack(setback, Forgetting.USUAL);
    }

    private ZoneId zone(String chosen) {
        return chosen == null ? clock.getZone() : ZoneId.of(chosen);
    }
}
