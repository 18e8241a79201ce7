package org.briefingroom.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What comes back today, in which order, and by which question, in plain words: what the database answers is held against it. */
public record Queue(Forgetting forgetting, Aim aim) {
    public static final Queue USUAL = new Queue(Forgetting.USUAL, Aim.USUAL);

    /** A fact that a learner has met. */
    public record Held(long fact, Card card) {
    }

    /** @param lastAsked when this learner met it last; null when never */
    public record Wording(long question, Instant lastAsked) {
    }

    /** What is due: first what the learner was certain of and had wrong, then what is most likely forgotten. */
    public List<Held> due(Collection<Held> all, LocalDate today, Instant now) {
        record Ranked(Held held, double recall) {
        }
        return all.stream().filter(held -> !held.card().due(aim, forgetting).isAfter(today))
                .map(held -> new Ranked(held, held.card().recall(now, forgetting)))
                .sorted(Comparator.<Ranked, Boolean>comparing(ranked -> !ranked.held().card().misconception())
                        .thenComparing(Ranked::recall).thenComparing(ranked -> ranked.held().fact()))
                .map(Ranked::held).toList();
    }

    /** The next day on which something is due; empty when nothing was ever met. */
    public Optional<LocalDate> next(Collection<Held> all) {
        return all.stream().map(held -> held.card().due(aim, forgetting)).min(Comparator.naturalOrder());
    }

    /** The questions on a fact take turns: what the learner never met comes first, then what they met longest ago. */
    public static List<Wording> turns(Collection<Wording> wordings) {
        return wordings.stream().sorted(Comparator.comparing(Wording::lastAsked, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Wording::question)).toList();
    }
}
