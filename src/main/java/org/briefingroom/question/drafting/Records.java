package org.briefingroom.question.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.question.drafting.Rivals.Part;

/** What a rival is known for: the nearer to what is asked, the likelier they are thought of. */
final class Records {
    private final Background background;
    private final Conflicts conflicts;

    Records(Background background, Conflicts conflicts) {
        this.background = background;
        this.conflicts = conflicts;
    }

    /** A fact that says something else of the rival in the same part; of this topic if there is one. */
    Optional<String> trueOf(FactLine fact, Name rival, Part part) {
        var theirs = background.naming(rival).stream().filter(other -> other != fact && plays(other, rival, part)).toList();
        return Stream.concat(theirs.stream().filter(other -> isSameTopic(fact, other)), part == Part.SPEAKER ? theirs.stream() : Stream.of())
                .map(FactLine::fact).findFirst();
    }

    /** From 0, nothing is known of them, to 1. */
    double nearness(FactLine fact, Name rival, Part part) {
        var theirs = background.naming(rival);
        double nearness = theirs.stream().anyMatch(other -> isSameTopic(fact, other)) ? 0.5 : 0.1;
        return nearness + (theirs.stream().anyMatch(other -> plays(other, rival, part)) ? 0.3 : 0);
    }

    private static boolean isSameTopic(FactLine fact, FactLine other) {
        return other.topic().slug().equals(fact.topic().slug());
    }

    private boolean plays(FactLine fact, Name name, Part part) {
        return switch (part) {
            case SPEAKER -> fact.speakers().equals(List.of(name.name()));
            case SUBJECT -> conflicts.subject(fact).filter(slot -> slot.value().equals(name.slug())).isPresent();
            case OTHER -> fact.text().slots().stream().anyMatch(slot -> slot.value().equals(name.slug()));
        };
    }
}
