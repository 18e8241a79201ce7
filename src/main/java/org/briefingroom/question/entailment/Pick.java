package org.briefingroom.question.entailment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingroom.question.rules.Wording;

/**
 * Something to be answered: right answers, the wrong ones beside them, and the facts that settle it.
 *
 * @param asked the whole text that is shown before anything is chosen
 * @param sense of it, without whoever says it
 * @param named the slugs of those whom it names
 */
record Pick(String asked, Sense sense, Set<String> named, List<Answer> keys, List<Wrong> wrong, List<Statement> settling) {
    /** @param index under which an objection names it */
    record Wrong(int index, Answer answer) {
        Objection objection(String fact, String why) {
            return new Objection(index, answer.text(), fact, why);
        }
    }

    /** Where the right answer stands in a fact. */
    record Place(Statement fact, Span span) {
    }

    List<Place> places() {
        return settling.stream().flatMap(fact -> fact.spans().stream().filter(span -> keys.stream().anyMatch(key -> key.is(span))).map(span -> new Place(fact, span)))
                .filter(place -> !named.containsAll(place.span().names()) || place.span().names().isEmpty()).toList();
    }

    /** Of those it rests on, what the right answer says or is quoted with: then others may have said the same. */
    List<Statement> saidByKey() {
        return settling.stream().filter(fact -> keys.stream().anyMatch(key -> key.isName() && key.names(fact.sayers()))).toList();
    }

    boolean isAttributed(Statement fact) {
        return fact.speakers().stream().anyMatch(named::contains);
    }

    boolean sharesQuotation(Statement other) {
        var quotations = asked.contains("“") ? Wording.quotations(asked) : List.<String>of();
        return !quotations.isEmpty() && quotations.stream().map(Wording::norm)
                .anyMatch((" " + Wording.norm(other.plain() + " " + other.fact().quote()) + " ")::contains);
    }

    Stream<Answer> all() {
        return Stream.concat(keys.stream(), wrong.stream().map(Wrong::answer));
    }

    /** Of whom it asks: the first whom the fact names apart from the place, when the question names them too. */
    Set<String> subject(Statement fact, Span place) {
        return fact.people().filter(span -> !span.equals(place)).map(Span::names).filter(names -> names.stream().anyMatch(named::contains)).findFirst().orElse(Set.of());
    }
}
