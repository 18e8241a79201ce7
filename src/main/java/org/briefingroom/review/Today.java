package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.people.Learners;
import org.briefingroom.quiz.Cover;
import org.briefingroom.review.Cards.Met;
import org.briefingroom.review.Cards.ToAsk;
import org.briefingroom.review.TodayView.Pile;
import org.briefingroom.schedule.DayClock;
import org.briefingroom.web.Zones;

/** What comes back today. At most three statements, however many cards there are. */
@ApplicationScoped
class Today {
    /** More is a burden, and what is asked late is asked badly; the rest waits for the next sitting. */
    static final int A_SITTING = 20;

    @Inject
    Cards cards;
    @Inject
    LearnerZones zones;
    @Inject
    FactLines facts;
    @Inject
    Clock clock;

    @Transactional
    TodayView view(Learners.Known learner) {
        var zone = zones.of(learner.id());
        var today = today(zone);
        var asked = cards.toAsk(learner.id(), today, clock.instant(), A_SITTING);
        var next = asked.isEmpty() ? cards.next(learner.id()).orElse(null) : asked.get(0).next();
        boolean isDue = next != null && !next.isAfter(today);
        var settled = facts.versions(asked.stream().map(ToAsk::met).filter(met -> isDue && met.card().misconception()).map(Met::version).toList());
        return new TodayView(learner.name(), asked.stream().collect(Collectors.groupingBy(each -> each.met().pack(), LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(pile -> pile(pile, settled)).toList(), isDue, isDue ? null : next, Zones.usual(zone), Zones.ALL);
    }

    private static Pile pile(List<ToAsk> pile, Map<Long, FactLine> settled) {
        var first = pile.get(0);
        return new Pile(first.met().pack(), first.met().packTitle(), first.found(), pile.size(), Cover.minutes(pile.size()),
                pile.stream().map(each -> each.met().version()).filter(settled::containsKey).map(settled::get).toList());
    }

    /** The facts to ask now of a pack, the most urgent first: what is due, or where nothing is, what is weak. */
    @Transactional
    List<Long> toAsk(UUID learner, String pack) {
        return cards.toAsk(learner, today(zones.of(learner)), clock.instant(), A_SITTING).stream().map(ToAsk::met).filter(met -> met.pack().equals(pack)).map(Met::fact).toList();
    }

    /** How many facts are due. */
    long due(UUID learner) {
        return cards.due(learner, today(zones.of(learner)));
    }

    private LocalDate today(ZoneId zone) {
        return new DayClock(zone).day(clock.instant());
    }
}
