package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.people.Learners;
import org.briefingroom.quiz.Cover;
import org.briefingroom.review.Cards.Met;
import org.briefingroom.review.TodayView.Pile;
import org.briefingroom.schedule.DayClock;
import org.briefingroom.schedule.Forgetting;
import org.briefingroom.schedule.Mastery;
import org.briefingroom.schedule.Queue;
import org.briefingroom.schedule.Queue.Held;
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
        var due = due(learner.id(), new DayClock(zone));
        var all = due.isEmpty() ? cards.all(learner.id()) : due;
        var next = due.isEmpty() ? all.stream().map(Met::due).min(Comparator.naturalOrder()).orElse(null) : null;
        var shown = due.isEmpty() ? weak(all) : due;
        var settled = facts.versions(due.stream().filter(met -> met.card().misconception()).map(Met::version).toList());
        return new TodayView(learner.name(), shown.stream().collect(Collectors.groupingBy(Met::pack, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(pile -> pile(pile, settled)).toList(), !due.isEmpty(), next, Zones.usual(zone), Zones.ALL);
    }

    private static Pile pile(List<Met> pile, Map<Long, FactLine> settled) {
        int now = Math.min(A_SITTING, pile.size());
        return new Pile(pile.get(0).pack(), pile.get(0).packTitle(), pile.size(), now, Cover.minutes(now),
                pile.stream().limit(now).filter(met -> settled.containsKey(met.version())).map(met -> settled.get(met.version())).toList());
    }

    /** The facts to ask now of a pack, the most urgent first: what is due, or where nothing is, what is weak. */
    @Transactional
    List<Long> toAsk(UUID learner, String pack) {
        var due = due(learner, new DayClock(zones.of(learner)));
        return (due.isEmpty() ? weak(cards.all(learner)) : due).stream().filter(met -> met.pack().equals(pack)).limit(A_SITTING).map(Met::fact).toList();
    }

    /** How many facts are due. */
    int due(UUID learner) {
        return due(learner, new DayClock(zones.of(learner))).size();
    }

    private List<Met> due(UUID learner, DayClock days) {
        var now = clock.instant();
        var today = days.day(now);
        var met = cards.due(learner, today).stream().collect(Collectors.toMap(Met::fact, Function.identity()));
        return Queue.USUAL.due(met.values().stream().map(each -> new Held(each.fact(), each.card())).toList(), today, now).stream().map(held -> met.get(held.fact())).toList();
    }

    /** What is still being learnt, the least likely recalled first. */
    private List<Met> weak(List<Met> all) {
        var now = clock.instant();
        return all.stream().filter(met -> Mastery.of(met.card(), now, Forgetting.USUAL) == Mastery.LEARNING)
                .sorted(Comparator.comparingDouble((Met met) -> met.card().recall(now, Forgetting.USUAL)).thenComparing(Met::fact)).toList();
    }
}
