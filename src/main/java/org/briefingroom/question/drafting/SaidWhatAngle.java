package org.briefingroom.question.drafting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.rules.Falsity;

/** What did they say, and which words are theirs? The wrong options are real too: each is another's, and feedback says whose. */
final class SaidWhatAngle implements Consumer<FactLine> {
    private static final int MOST_WORDS = 20;
    private static final int FEWEST_QUOTED = 2;

    private final Workbench bench;
    private final Statements options;
    private final Statements quoted;

    SaidWhatAngle(Workbench bench) {
        this.bench = bench;
        var others = bench.background().facts().stream().filter(this::isOfNamed).toList();
        options = new Statements(others, fact -> statement(fact).split(" ").length <= MOST_WORDS && !isNamed(fact, statement(fact)), SaidWhatAngle::statement);
        quoted = new Statements(others, fact -> fact.speakers().size() == 1 && quote(fact).filter(words -> words.split(" ").length >= FEWEST_QUOTED && !isNamed(fact, words)).isPresent(),
                fact -> quote(fact).orElse(""));
    }

    @Override
    public void accept(FactLine fact) {
        if (isOfNamed(fact)) {
            ask(fact);
        }
    }

    private void ask(FactLine fact) {
        var key = statement(fact);
        if (key.split(" ").length > MOST_WORDS || isNamed(fact, key)) {
            bench.leave(fact, Angle.SAID_WHAT, "as an option the statement is too long, or names whoever says it");
        } else {
            var stem = "Several people and governments are reported with a position in " + Stems.source(fact) + ". Which of these was put forward by " + fact.speaker() + "?";
            bench.choose(Angle.SAID_WHAT, fact, stem, Choosable.right(key), others(fact));
        }
        quote(fact).filter(words -> fact.speakers().size() == 1).ifPresent(words -> askWords(fact, words));
    }

    /** Whoever has no name could be anybody, one who is asked about among them. */
    private boolean isOfNamed(FactLine fact) {
        return fact.status().needsSpeaker() && !fact.speakers().contains(fact.origin().author()) && speakers(fact).stream().anyMatch(speaker -> speaker.type() != CastType.GROUP);
    }

    private static String statement(FactLine fact) {
        return Sentence.capitalised(fact.text().plain());
    }

    private boolean isNamed(FactLine fact, String text) {
        var named = bench.background().namedIn(text);
        return fact.speakers().stream().flatMap(speaker -> bench.background().called(speaker).stream()).map(Name::slug).anyMatch(named::contains);
    }

    /** Statements of others, of a like kind, that nobody who is asked about makes as well. */
    private Rivals.Found others(FactLine fact) {
        var safe = options.near(fact, statement(fact)).filter(other -> other.status() == fact.status() && options.fits(other, statement(fact)) && !isNamed(fact, statement(other)) && isAnothers(fact, other))
                .map(other -> options.beside(fact, other, Falsity.ATTRIBUTED)).toList();
        return new Rivals.Found(safe, "nobody else is reported with a statement of this kind that is safely not theirs");
    }

    private boolean isAnothers(FactLine fact, FactLine other) {
        return fact.origin().whole() && other.status().needsSpeaker() && !other.speakers().contains(fact.origin().author()) && speakers(other).stream().allMatch(speaker ->
                        speakers(fact).stream().noneMatch(own -> bench.background().areKin(own, speaker) || own.type() == CastType.GROUP && speaker.type() == CastType.GROUP))
                && speakers(fact).stream().allMatch(own -> bench.rivals().couldNotHaveSaid(other, own));
    }

    private List<Name> speakers(FactLine fact) {
        return fact.speakers().stream().flatMap(speaker -> bench.background().called(speaker).stream()).toList();
    }

    private void askWords(FactLine fact, String words) {
        if (words.split(" ").length < FEWEST_QUOTED || isNamed(fact, words)) {
            return;
        }
        var safe = quoted.near(fact, words).filter(other -> quoted.fits(other, words) && !isNamed(fact, quoted.words(other)) && isAnothers(fact, other))
                .map(other -> quoted.beside(fact, other, Falsity.ATTRIBUTED)).toList();
        var stem = "In " + Stems.source(fact) + ", which of these words are quoted from " + fact.speaker() + "?";
        bench.choose(Angle.WORDS, fact, stem, Choosable.right(words), new Rivals.Found(safe, "no two others are quoted with words that are safely not theirs"));
    }

    private static Optional<String> quote(FactLine fact) {
        var slots = fact.text().slots(SlotType.QUOTE);
        return slots.size() == 1 ? Optional.of(slots.get(0).words()) : Optional.ofNullable(fact.quote()).map(quote -> "“" + quote + "”");
    }
}
