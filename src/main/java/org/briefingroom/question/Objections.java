package org.briefingroom.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.question.QuestionVersion.Ground;
import org.briefingroom.question.Suspensions.Reason;

/** Everything that is held against published questions as the facts are now. */
@ApplicationScoped
class Objections {

    @Inject
    Inspectors inspectors;
    @Inject
    FactLines factLines;
    @Inject
    Decisions decisions;
    @Inject
    DraftingRoom draftingRoom;

    /** By the version's id; empty sets where nothing is. A constant number of statements. */
    Map<Long, Set<Reason>> to(String pack, Collection<QuestionVersion> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        var lines = factLines.versions(versions.stream().flatMap(version -> version.grounds().stream()).map(Ground::factVersionId).collect(Collectors.toSet()));
        var inspector = inspectors.of(pack);
        var dropped = dropped(pack, versions);
        var found = new HashMap<Long, Set<Reason>>();
        for (var version : versions) {
            var item = version.item(lines);
            var reasons = new LinkedHashSet<Reason>();
            Stream.concat(item.facts().stream(), item.trueOf().values().stream()).filter(fact -> !fact.held())
                    .forEach(fact -> reasons.add(new Reason(fact.fact(), "it rests on an earlier wording of this fact, or the fact was withdrawn")));
            inspector.objections(item).forEach(objection -> reasons.add(new Reason(objection.fact(), place(objection.option(), objection.words()) + objection.why())));
            if (dropped.containsKey(version.name())) {
                reasons.add(new Reason(item.facts().get(0).fact(), "the draft was dropped by " + dropped.get(version.name())));
            }
            found.put(version.id(), reasons);
        }
        return found;
    }

    private static String place(int option, String words) {
        return option < 0 ? "" : "option " + (option + 1) + ", “" + words + "”: ";
    }

    /** Who dropped the draft of a question, by its name, where the draft still reads as it did. */
    private Map<String, String> dropped(String pack, Collection<QuestionVersion> versions) {
        var names = versions.stream().map(QuestionVersion::name).collect(Collectors.toSet());
        boolean any = decisions.latest(pack).values().stream().anyMatch(each -> each.verdict() == Verdict.DROPPED && names.contains(each.slug()));
        return any ? draftingRoom.of(pack).drafted().stream().filter(drafted -> drafted.state() == DraftState.DROPPED)
                .collect(Collectors.toMap(drafted -> drafted.draft().slug(), drafted -> drafted.decided().instructor())) : Map.of();
    }
}
