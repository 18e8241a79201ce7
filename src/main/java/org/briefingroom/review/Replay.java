package org.briefingroom.review;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.review.Cards.Kept;
import org.briefingroom.review.ReviewLog.Fallen;
import org.briefingroom.review.ReviewLog.Line;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.Forgetting;
import org.briefingroom.schedule.Setback;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes cards again from the log of reviews, as another model or a doubt may ask. */
@ApplicationScoped
class Replay {

    @Inject
    ReviewLog log;
    @Inject
    Cards cards;
    @ConfigProperty(name = "briefingroom.replay-reviews", defaultValue = "false")
    boolean isWanted;

    void atStart(@Observes StartupEvent start) {
        if (isWanted) {
            Logger.getLogger("briefingroom").infof("%d cards were made again from the log of reviews.", everything());
        }
    }

    /** All cards; answers how many. Either all are made again or none. */
    @Transactional
    public int everything() {
        cards.forgetAll();
        return keep(log.all(), log.allSetbacks());
    }

    void of(UUID learner, Collection<Long> facts) {
        keep(log.of(learner, facts), log.setbacksOf(learner, facts));
    }

    private int keep(List<Line> lines, List<Fallen> fallen) {
        var setbacks = fallen.stream().collect(Collectors.groupingBy(each -> each.learner() + " " + each.fact(), Collectors.mapping(Fallen::setback, Collectors.toList())));
        var made = lines.stream().collect(Collectors.groupingBy(line -> line.learner() + " " + line.fact(), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(each -> card(each.getValue(), setbacks.getOrDefault(each.getKey(), List.of()))).toList();
        cards.keep(made);
        return made.size();
    }

    private static Kept card(List<Line> lines, List<Setback> setbacks) {
        var last = lines.get(lines.size() - 1);
        return new Kept(last.learner(), last.fact(), Card.replay(lines.stream().map(Line::review).toList(), setbacks, Forgetting.USUAL));
    }
}
