package org.briefingroom.question.entailment;

import java.util.Optional;
import java.util.stream.Stream;
import org.briefingroom.fact.Status;
import org.briefingroom.question.entailment.Pick.Place;

/** Where the answer is typed: another value that a fact makes right and that is not accepted. */
final class SecondValues {
    private final Holdings holdings;
    private final Kin kin;
    private final Substitution substitution;

    SecondValues(Holdings holdings, Kin kin, Substitution substitution) {
        this.holdings = holdings;
        this.kin = kin;
        this.substitution = substitution;
    }

    Stream<Objection> objections(Pick pick) {
        return pick.places().stream().flatMap(place -> holdings.near(place.fact().without(place.span())).stream()
                .flatMap(other -> other.spans().stream().filter(span -> isSecond(pick, place, other, span)).map(span -> objection(other, span)))).limit(1);
    }

    private static Objection objection(Statement other, Span span) {
        return Objection.toKey(span.words(), other.name(), "A fact gives another value: “" + other.fact().said() + "” Accept it too, or say in the question whose value is meant.");
    }

    private boolean isSecond(Pick pick, Place place, Statement other, Span span) {
        if (!isOfSort(place.span(), span) || pick.keys().stream().anyMatch(key -> key.mayBe(span, kin)) || isNamed(pick, span)) {
            return false;
        }
        if (other.name().equals(place.fact().name())) {
            return place.span().amount() == null && place.span().date() == null && isListed(place, span);
        }
        return speaksForIt(pick, place.fact(), other) && !place.fact().excludes(other) && place.fact().denies(place.span()) == other.denies(span)
                && !substitution.isAboutOthers(pick, place.fact(), place.span(), other, span) && isTold(place, other, span);
    }

    private boolean isTold(Place place, Statement other, Span span) {
        boolean isValue = span.amount() != null || span.date() != null;
        var asked = place.fact().without(place.span());
        return isValue ? holdings.areSimilar(asked, other.without(span)) : place.fact().isSubject(place.span()) == other.isSubject(span) && holdings.areAlike(asked, other.without(span));
    }

    private static boolean isOfSort(Span place, Span span) {
        return place.amount() != null ? span.amount() != null && place.amount().measure().equals(span.amount().measure())
                : place.date() != null ? span.date() != null : place.type() == span.type() && !place.names().isEmpty();
    }

    private boolean isNamed(Pick pick, Span span) {
        return !span.names().isEmpty() && kin.isKin(span.names(), pick.named());
    }

    /** Standing beside it, with nothing but “and” or a comma between: “France, Britain and Estonia”. */
    private static boolean isListed(Place place, Span span) {
        var said = place.fact().fact().said();
        int from = Math.min(place.span().end(), span.end());
        int to = Math.max(place.span().start(), span.start());
        return from <= to && said.substring(from, to).matches("\\s*(,|,? and|,? or)\\s*(the )?");
    }

    /** What somebody says is theirs: another's value is no second one where the question says whose it asks for. */
    private boolean speaksForIt(Pick pick, Statement fact, Statement other) {
        boolean isTheirs = Optional.of(fact).filter(pick::isAttributed).isPresent();
        return !isTheirs || kin.isKin(fact.speakers(), other.speakers()) || other.fact().status() == Status.REPORTED && kin.isKin(fact.speakers(), other.mentioned());
    }
}
