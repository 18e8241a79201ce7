package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Slot;

/** How an answer that is typed may be written. */
final class WaysToWrite {
    /** A person is asked for in writing only where the cast knows so many ways to write them. */
    private static final int ENOUGH = 3;

    private final Background background;

    WaysToWrite(Background background) {
        this.background = background;
    }

    static boolean areEnough(Name name) {
        return name.type() != CastType.PERSON || name.aliases().size() >= ENOUGH;
    }

    /** As the fact writes it, by name and by alias; whoever names just the country of a country's military is right too. */
    List<String> of(Name name, Slot slot) {
        var ways = new ArrayList<>(List.of(slot.words()));
        var owners = name.type() == CastType.ORGANISATION ? name.of().stream().map(background::called).flatMap(Optional::stream).filter(owner -> isNamedAfter(name, owner)) : Stream.<Name>empty();
        Stream.concat(spellings(name), owners.flatMap(WaysToWrite::spellings)).filter(spelling -> !ways.contains(spelling)).forEach(ways::add);
        return ways;
    }

    private static boolean isNamedAfter(Name name, Name owner) {
        return spellings(owner).anyMatch(spelling -> name.name().startsWith(spelling + " "));
    }

    private static Stream<String> spellings(Name name) {
        return Stream.concat(Stream.of(name.name()), name.aliases().stream());
    }
}
