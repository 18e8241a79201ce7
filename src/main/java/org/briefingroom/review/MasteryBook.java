package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.review.Cards.Held;
import org.briefingroom.review.Cards.Met;
import org.briefingroom.review.MasteryView.PackMastery;
import org.briefingroom.review.MasteryView.TopicMastery;
import org.briefingroom.review.TopicView.MetFact;
import org.briefingroom.schedule.DayClock;
import org.briefingroom.schedule.Forgetting;
import org.briefingroom.schedule.Mastery;
import org.briefingroom.schedule.Outlook;
import org.briefingroom.web.Paging;

/** Says how far a learner is, with every pack of which they met a fact; three statements, however many there are. */
@ApplicationScoped
class MasteryBook {
    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final int A_PAGE = 50;

    @Inject
    Cards cards;
    @Inject
    LearnerZones zones;
    @Inject
    FactLines facts;
    @Inject
    Sureness sureness;
    @Inject
    Clock clock;

    @Transactional
    MasteryView view(UUID learner) {
        var held = cards.held(learner);
        var due = held.stream().map(Held::met).filter(Objects::nonNull).map(Met::due).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new MasteryView(grouped(held, Held::pack).stream().map(this::pack).toList(), Forecast.of(today(learner), due), sureness.of(learner));
    }

    /** The facts of a topic that were met, those held least well first. */
    @Transactional
    TopicView topic(UUID learner, String pack, String topic, Integer page) {
        var there = cards.held(learner).stream().filter(held -> held.pack().equals(pack) && held.topic().equals(topic)).toList();
        var met = there.stream().map(Held::met).filter(Objects::nonNull).sorted(Comparator.comparingDouble(this::recall).thenComparing(Met::fact)).toList();
        if (met.isEmpty()) {
            throw new NotFoundException();
        }
        var paging = Paging.of(page, A_PAGE, met.size(), "/today/mastery/" + pack + "/" + topic);
        var shown = met.stream().skip(paging.offset()).limit(A_PAGE).toList();
        var lines = facts.versions(shown.stream().map(Met::version).toList());
        var today = today(learner);
        return new TopicView(there.get(0).packTitle(), there.get(0).topicTitle(), there.size(), shown.stream().map(each -> metFact(lines.get(each.version()), each, today)).toList(), paging);
    }

    private LocalDate today(UUID learner) {
        return new DayClock(zones.of(learner)).day(clock.instant());
    }

    private PackMastery pack(List<Held> held) {
        return new PackMastery(held.get(0).pack(), held.get(0).packTitle(), outlook(held, clock.instant()), outlook(held, clock.instant().plus(A_MONTH)),
                grouped(held, Held::topic).stream().map(this::topic).toList());
    }

    private TopicMastery topic(List<Held> held) {
        var words = held.stream().collect(Collectors.groupingBy(this::word, Collectors.summingInt(each -> 1)));
        return new TopicMastery(held.get(0).topic(), held.get(0).topicTitle(), Arrays.stream(Mastery.values()).map(word -> words.getOrDefault(word, 0)).toList(), outlook(held, clock.instant()));
    }

    private static List<List<Held>> grouped(List<Held> held, Function<Held, String> by) {
        return List.copyOf(held.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList())).values());
    }

    private static Outlook outlook(List<Held> held, Instant at) {
        return Outlook.of(held.stream().map(each -> each.met() == null ? null : each.met().card()).toList(), at, Forgetting.USUAL).orElse(null);
    }

    private MetFact metFact(FactLine line, Met met, LocalDate today) {
        return new MetFact(line, Mastery.of(met.card(), clock.instant(), Forgetting.USUAL), !met.due().isAfter(today), Math.round(100 * recall(met)));
    }

    /** 0 while it was never recalled on a later day, of which nothing can be said. */
    private double recall(Met met) {
        return met.card().recalledLater() ? met.card().recall(clock.instant(), Forgetting.USUAL) : 0;
    }

    private Mastery word(Held held) {
        return Mastery.of(held.met() == null ? null : held.met().card(), clock.instant(), Forgetting.USUAL);
    }
}
