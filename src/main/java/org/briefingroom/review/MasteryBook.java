package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.review.Cards.Met;
import org.briefingroom.review.MasteryView.MetFact;
import org.briefingroom.review.MasteryView.PackMastery;
import org.briefingroom.review.MasteryView.TopicMastery;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.DayClock;
import org.briefingroom.schedule.Forgetting;
import org.briefingroom.schedule.Mastery;
import org.briefingroom.schedule.Outlook;

/** Says how far a learner is, with every pack of which they met a fact; two statements, and one for each pack. */
@ApplicationScoped
class MasteryBook {
    private static final Duration A_MONTH = Duration.ofDays(30);

    @Inject
    Cards cards;
    @Inject
    LearnerZones zones;
    @Inject
    FactLines facts;
    @Inject
    Clock clock;

    @Transactional
    MasteryView view(UUID learner) {
        var today = new DayClock(zones.of(learner)).day(clock.instant());
        return new MasteryView(cards.all(learner).stream().collect(Collectors.groupingBy(Met::packTitle, TreeMap::new, Collectors.toList()))
                .values().stream().map(met -> pack(met, today)).toList());
    }

    private PackMastery pack(List<Met> met, LocalDate today) {
        var byFact = met.stream().collect(Collectors.toMap(Met::fact, each -> each));
        var held = facts.heldIn(met.get(0).pack());
        var topics = held.stream().collect(Collectors.groupingBy(line -> line.topic().title(), LinkedHashMap::new, Collectors.toList()));
        return new PackMastery(met.get(0).pack(), met.get(0).packTitle(), outlook(held, byFact, clock.instant()), outlook(held, byFact, clock.instant().plus(A_MONTH)),
                topics.entrySet().stream().map(topic -> topic(topic.getKey(), topic.getValue(), byFact, today)).toList());
    }

    private static Outlook outlook(List<FactLine> held, Map<Long, Met> met, Instant at) {
        return Outlook.of(held.stream().map(line -> card(line, met)).toList(), at, Forgetting.USUAL).orElse(null);
    }

    private TopicMastery topic(String title, List<FactLine> held, Map<Long, Met> met, LocalDate today) {
        var words = held.stream().collect(Collectors.groupingBy(line -> word(card(line, met)), Collectors.summingInt(line -> 1)));
        return new TopicMastery(title, Arrays.stream(Mastery.values()).map(word -> words.getOrDefault(word, 0)).toList(), outlook(held, met, clock.instant()),
                held.stream().filter(line -> met.containsKey(line.factId())).map(line -> metFact(line, met.get(line.factId()), today)).toList());
    }

    private MetFact metFact(FactLine line, Met met, LocalDate today) {
        var card = Objects.requireNonNull(met.card());
        return new MetFact(line, word(card), !met.due().isAfter(today), card.recalledLater() ? Math.round(100 * card.recall(clock.instant(), Forgetting.USUAL)) : 0);
    }

    private Mastery word(Card card) {
        return Mastery.of(card, clock.instant(), Forgetting.USUAL);
    }

    private static Card card(FactLine line, Map<Long, Met> met) {
        var found = met.get(line.factId());
        return found == null ? null : found.card();
    }
}
