package org.briefingroom.question.drafting;

import java.util.Optional;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.drafting.Rivals.Part;

/** What could make a rival right after all, and what rules it out. */
final class Conflicts {
    private final Background background;

    Conflicts(Background background) {
        this.background = background;
    }

    /** Whether the rival is neither the right one's kin, nor named by what is asked, nor the author. */
    boolean isApart(FactLine fact, Name key, Name rival, Part part) {
        return !background.areKin(key, rival) && !rival.name().equals(fact.origin().author()) && !(part == Part.SPEAKER ? background.namedIn(fact).contains(rival.slug()) : background.touches(fact, rival));
    }

    /** Whether a fact could make this one right: by naming the rival or their kin; for what is said, by having them say or do it. */
    boolean speaksOf(FactLine fact, Name rival, Part part) {
        if (part != Part.SPEAKER) {
            return background.touches(fact, rival);
        }
        var acting = Stream.concat(fact.speakers().stream().flatMap(speaker -> background.called(speaker).stream()).map(Name::slug),
                fact.text().slots().stream().filter(slot -> slot.type() == SlotType.QUOTE || slot.equals(subject(fact).orElse(null))).map(Slot::value));
        return background.namedIn(fact).contains(rival.slug()) || acting.anyMatch(background.kin(rival)::contains);
    }

    static Optional<Slot> subject(FactLine fact) {
        return Sentence.of(fact).predicate().map(Sentence.Predicate::subject);
    }

    /** Where each holds just one position, another position of the rival rules this one out. */
    boolean excludes(FactLine fact, FactLine other, Name rival) {
        return fact.topic().singleValued() && other.topic().slug().equals(fact.topic().slug()) && isAbout(other, rival)
                && stance(fact).isPresent() && stance(other).isPresent() && !stance(fact).equals(stance(other));
    }

    private static Optional<String> stance(FactLine fact) {
        var stances = fact.text().slots(SlotType.STANCE).stream().map(Slot::value).distinct().toList();
        return stances.size() == 1 ? Optional.of(stances.get(0)) : Optional.empty();
    }

    /** Whether the fact says its stance of them, alone or with others. */
    private boolean isAbout(FactLine fact, Name name) {
        return fact.text().slots().stream().takeWhile(slot -> slot.type() != SlotType.STANCE).anyMatch(slot -> slot.value().equals(name.slug()));
    }

    /** Whether the stem gives the date of what it asks, and the other fact tells of other dates only. */
    static boolean isAnotherEvent(FactLine fact, FactLine other, String stem) {
        var dates = fact.text().slots(SlotType.DATE);
        var others = other.text().slots(SlotType.DATE);
        return !dates.isEmpty() && !others.isEmpty() && dates.stream().allMatch(date -> stem.contains(date.words()))
                && dates.stream().allMatch(date -> others.stream().noneMatch(each -> each.value().startsWith(date.value()) || date.value().startsWith(each.value())));
    }
}
