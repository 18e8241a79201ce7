package org.briefingroom.question.entailment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Whether the facts that a question rests on still say what is right. */
final class Support {
    private Support() {
    }

    static Stream<Objection> objections(Pick pick) {
        return pick.keys().stream().filter(key -> !isSaid(key, pick.settling())).map(key -> missing(key.text(), pick.settling()));
    }

    static Objection missing(String words, List<Statement> settling) {
        var fact = settling.get(0);
        return Objection.toKey(words, fact.name(), "The fact does not say so: “" + fact.fact().said() + "” Correct the right answer, or withdraw the question.");
    }

    static boolean isSaid(Answer key, Collection<Statement> settling) {
        return settling.stream().anyMatch(fact -> isSaid(key, fact));
    }

    /** By whoever says it, in a slot, or in about the same words. */
    static boolean isSaid(Answer key, Statement fact) {
        if (key.isName()) {
            return key.parts().stream().allMatch(part -> part.stream().anyMatch(slug -> fact.speakers().contains(slug) || fact.spans().stream().anyMatch(span -> span.names().contains(slug))));
        }
        return fact.spans().stream().anyMatch(key::is) || key.date().filter(date -> fact.fact().asOf().iso().startsWith(date.iso())).isPresent()
                || isWorded(key, fact);
    }

    /** Numbers and dates that no slot marks must stand there as they are. */
    private static boolean isWorded(Answer key, Statement fact) {
        return key.isPhrase() ? key.sense().isEmpty() || key.sense().coveredBy(fact.said()) >= Threshold.SUPPORTED
                : fact.plain().contains(key.text()) && fact.spans().stream().noneMatch(span -> key.amount().isPresent() && span.amount() != null && span.amount().isComparable(key.amount().get()));
    }
}
