package org.briefingroom.question.entailment;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.rules.Wording;

/**
 * An option, or what is accepted, read.
 *
 * @param names who or what the whole text names, each part by its slugs; nothing when it is no name
 */
record Answer(String text, Set<Set<String>> parts, Optional<Amount> amount, Optional<LooseDate> date, Sense sense) {

    boolean isName() {
        return !parts.isEmpty();
    }

    boolean isPhrase() {
        return !isName() && amount.isEmpty() && date.isEmpty();
    }

    /** Whether the place says the same, names it by another name, or names its group or a member. */
    boolean mayBe(Span span, Kin kin) {
        return isName() ? span.type() != SlotType.QUOTE && mayName(span.names(), kin)
                : span.amount() != null && amount.filter(span.amount()::meets).isPresent()
                || span.date() != null && date.filter(each -> overlap(each, span.date())).isPresent();
    }

    Set<String> slugs() {
        return parts.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** One of several is enough to object to. */
    boolean mayName(Collection<String> slugs, Kin kin) {
        return parts.stream().anyMatch(part -> kin.isKin(part, slugs));
    }

    /** Whether the place names exactly this, or one of these; a date may be coarser than the place, never finer. */
    boolean is(Span span) {
        return isName() ? span.type() != SlotType.QUOTE && names(span.names())
                : span.amount() != null && amount.filter(each -> each.holds(span.amount())).isPresent()
                || span.date() != null && date.filter(each -> span.date().iso().startsWith(each.iso())).isPresent();
    }

    boolean names(Collection<String> slugs) {
        return parts.stream().anyMatch(part -> part.stream().anyMatch(slugs::contains));
    }

    /** Whether both are right when one is. */
    boolean sharesWith(Answer other, Kin kin) {
        if (isName() && other.isName()) {
            return other.parts.stream().anyMatch(part -> mayName(part, kin));
        }
        return amount.isPresent() && other.amount.filter(amount.get()::meets).isPresent()
                || date.isPresent() && other.date.filter(each -> overlap(each, date.get())).isPresent()
                || Wording.norm(text).equals(Wording.norm(other.text));
    }

    /** A year holds its months, a month its days. */
    static boolean overlap(LooseDate one, LooseDate other) {
        return one.iso().startsWith(other.iso()) || other.iso().startsWith(one.iso());
    }
}
