package org.briefingroom.question.entailment;

import java.util.Optional;
import org.briefingroom.question.entailment.Pick.Wrong;

/** Options that are phrases: wrong only while no fact says such a thing of what is asked. */
final class Phrases {
    private final Holdings holdings;
    private final Kin kin;
    private final Substitution substitution;

    Phrases(Holdings holdings, Kin kin, Substitution substitution) {
        this.holdings = holdings;
        this.kin = kin;
        this.substitution = substitution;
    }

    Optional<Objection> objection(Pick pick, Wrong wrong) {
        var phrase = wrong.answer().sense();
        return pick.settling().stream().flatMap(fact -> holdings.near(phrase).stream().filter(other -> isRight(pick, fact, other, phrase)))
                .findFirst().map(other -> wrong.objection(other.name(), "A fact says that too: “" + other.fact().said() + "” Reword the option, or choose another."));
    }

    private boolean isRight(Pick pick, Statement fact, Statement other, Sense phrase) {
        if (phrase.coveredBy(other.sense()) < Threshold.SAID || isDenied(phrase, other)) {
            return false;
        }
        if (other.name().equals(fact.name())) {
            return pick.keys().stream().allMatch(key -> isNews(phrase, pick.sense().with(key.sense()), other));
        }
        return !isOfOtherSpeakers(pick, fact, other) && !substitution.isAboutOthers(pick, fact, null, other, null) && isAsked(pick, fact, other, phrase);
    }

    private boolean isAsked(Pick pick, Statement fact, Statement other, Sense phrase) {
        var rest = other.sense().without(phrase);
        return holdings.areSimilar(pick.sense().without(phrase), rest)
                || pick.keys().stream().anyMatch(key -> key.isPhrase() && key.sense().coveredBy(fact.sense()) == 1 && holdings.areSimilar(fact.sense().without(key.sense()), rest));
    }

    /** Whether the fact says something in it that the question and the right answer do not say already. */
    private static boolean isNews(Sense phrase, Sense known, Statement fact) {
        var news = phrase.without(known);
        return !news.isEmpty() && news.coveredBy(fact.sense()) >= Threshold.SAID;
    }

    private boolean isOfOtherSpeakers(Pick pick, Statement fact, Statement other) {
        return pick.isAttributed(fact) && !other.speakers().isEmpty() && !kin.isKin(fact.speakers(), other.speakers());
    }

    private static boolean isDenied(Sense phrase, Statement fact) {
        var said = fact.tokens().stream().filter(token -> token.words().stream().anyMatch(phrase.words()::contains)).toList();
        return !said.isEmpty() && fact.isDeniedBefore(said.get(0).start());
    }
}
