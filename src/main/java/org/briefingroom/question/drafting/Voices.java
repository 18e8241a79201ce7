package org.briefingroom.question.drafting;

import java.util.List;
import java.util.regex.Pattern;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.SlotType;
import org.briefingroom.fact.Status;

/** Whose statement a fact is, where that is beyond argument: the source's own, or a named party's. */
final class Voices {
    /** What opens on such a word needs the sentence before it. */
    private static final Pattern DANGLING = Pattern.compile("(?i)(the (idea|goal|aim|point|matter|argument|question|worrying question)|if)\\b.*|.*;.*");
    private static final Pattern PAST = Pattern.compile("\\b(was|were|had|did|led|held|pleased|wanted|demanded|rejected|warned)\\b");

    private final Background background;

    Voices(Background background) {
        this.background = background;
    }

    /** Whether the statement can be shown by itself. */
    static boolean standsAlone(FactLine fact) {
        return !DANGLING.matcher(fact.said()).matches() && !fact.said().contains("“");
    }

    /** What the author reads into it, in a passage where nobody else speaks. */
    boolean isAuthors(FactLine fact) {
        return fact.status() == Status.ANALYSIS && fact.isAuthors() && !background.provenance().sharesItsPassage(fact) && standsAlone(fact);
    }

    /** What a party says, and the source does not say as well. */
    boolean isPartys(FactLine fact) {
        return fact.status() == Status.CLAIMED && !fact.speakers().contains(fact.origin().author()) && standsAlone(fact)
                && fact.speakers().stream().flatMap(speaker -> background.called(speaker).stream()).noneMatch(speaker -> isSaidOf(speaker, fact))
                && background.like(fact, fact.said()).allMatch(other -> other.status() == Status.CLAIMED);
    }

    /** Whether the source itself says that they, or those they speak for, take the same stance. */
    private boolean isSaidOf(Name speaker, FactLine fact) {
        var stances = fact.text().slots(SlotType.STANCE).stream().map(Slot::value).toList();
        return background.topic(fact.topic()).stream().filter(other -> other.status() != Status.CLAIMED && background.touches(other, speaker))
                .anyMatch(other -> other.text().slots(SlotType.STANCE).stream().map(Slot::value).anyMatch(stances::contains));
    }

    /** Events are told in the past and claims are not: put beside each other, the tense would tell. */
    static boolean isPast(FactLine fact) {
        return PAST.matcher(fact.said()).find();
    }
}
