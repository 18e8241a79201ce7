package org.briefingroom.question.entailment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefingroom.question.entailment.Pick.Place;
import org.briefingroom.question.entailment.Pick.Wrong;

/** Puts a wrong option where the right answer stands, and looks for a fact that says that. */
final class Substitution {
    private final Holdings holdings;
    private final Kin kin;

    Substitution(Holdings holdings, Kin kin) {
        this.holdings = holdings;
        this.kin = kin;
    }

    Optional<Objection> objection(Pick pick, Wrong wrong) {
        return pick.places().stream().flatMap(place -> candidates(pick, place, wrong.answer()).stream()
                        .filter(other -> other.spans().stream().anyMatch(span -> wrong.answer().mayBe(span, kin) && isRight(pick, place, other, span, wrong.answer()))))
                .findFirst().map(other -> wrong.objection(other.name(), "A fact says the same of it: “" + other.fact().said() + "” Choose another option, or ask so that this fact does not answer it."));
    }

    /** Whatever names it or its kin; for a number or a date, whatever tells of the like. */
    private Collection<Statement> candidates(Pick pick, Place place, Answer option) {
        return option.isName() ? holdings.naming(kin.of(option.slugs()))
                : option.isPhrase() ? List.of() : holdings.near(place.fact().without(place.span()).with(pick.sense()));
    }

    private boolean isRight(Pick pick, Place place, Statement other, Span span, Answer option) {
        if (other.name().equals(place.fact().name())) {
            return !span.equals(place.span()) && !option.mayName(pick.named(), kin);
        }
        return !place.fact().excludes(other) && place.fact().denies(place.span()) == other.denies(span) && !isOfOtherTime(pick, place, other)
                && !isAboutOthers(pick, place.fact(), place.span(), other, span) && says(pick, place, other, span, option);
    }

    private boolean says(Pick pick, Place place, Statement other, Span span, Answer option) {
        var frame = place.fact().without(place.span());
        var rest = other.without(span);
        boolean isSameRole = place.fact().isSubject(place.span()) == other.isSubject(span);
        if (option.mayName(pick.named(), kin) || option.isName() && !option.is(span)) {
            return isSameRole && holdings.areAlike(frame, rest);
        }
        return isSameRole || !option.isName() ? holdings.areSimilar(frame, rest) || holdings.areSimilar(pick.sense(), rest)
                : holdings.areAlike(frame, rest) || holdings.areAlike(pick.sense(), rest);
    }

    private static boolean isOfOtherTime(Pick pick, Place place, Statement other) {
        return place.span().date() == null && place.fact().isOfOtherTime(other) && place.fact().spans().stream().anyMatch(span -> span.date() != null && pick.asked().contains(span.words()));
    }

    /** Whether the other fact tells of somebody else than whom is asked about. */
    boolean isAboutOthers(Pick pick, Statement fact, Span place, Statement other, Span span) {
        var subject = pick.subject(fact, place);
        var others = other.mentionedBeside(span);
        return !subject.isEmpty() && !kin.isKin(subject, others)
                && others.stream().anyMatch(each -> !kin.isKin(Set.of(each), fact.mentionedBeside(place)));
    }
}
