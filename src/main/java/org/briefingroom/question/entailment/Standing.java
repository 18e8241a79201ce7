package org.briefingroom.question.entailment;

import java.util.Objects;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.rules.Item;

/** Whether what a question rests on is held, and still says what the question repeats of it. */
final class Standing {
    private final Holdings holdings;
    private final Reader reader;

    Standing(Holdings holdings, Reader reader) {
        this.holdings = holdings;
        this.reader = reader;
    }

    Stream<Objection> objections(Item item) {
        return item.facts().stream().filter(Objects::nonNull).flatMap(fact -> holdings.held(fact.fact()).map(now -> changed(item, fact, now)).orElseGet(() -> Stream.of(
                Objection.toKey(item.content().stem(), fact.fact(), "The fact is not held any more. Withdraw the question, or rest it on another fact."))));
    }

    private Stream<Objection> changed(Item item, FactLine before, Statement now) {
        if (before.said().equals(now.fact().said()) && before.speakers().equals(now.fact().speakers())) {
            return Stream.of();
        }
        var shown = reader.sense(Shown.text(item.content()));
        var then = holdings.read(before);
        return Stream.concat(gone(shown, then, now), unsaid(shown, then, now)).limit(1).map(why -> Objection.toKey(item.content().stem(), now.name(), why));
    }

    private static Stream<String> gone(Sense shown, Statement then, Statement now) {
        return then.sense().without(now.sense()).common(shown) == 0 ? Stream.of()
                : Stream.of("The fact is worded otherwise now: “" + now.plain() + "” Reword the question after it.");
    }

    private static Stream<String> unsaid(Sense shown, Statement then, Statement now) {
        return then.speakers().stream().anyMatch(speaker -> !now.speakers().contains(speaker) && shown.words().contains("@" + speaker))
                ? Stream.of("The fact has another speaker now: " + now.fact().speaker() + ". Name whoever says it.") : Stream.of();
    }
}
