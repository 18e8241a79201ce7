package org.briefingroom.print.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.briefingroom.briefing.Arrangements;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.briefing.Briefings;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Succession.Step;
import org.briefingroom.fact.Successions;
import org.briefingroom.print.edition.EditionView.Change;
import org.briefingroom.web.TimeInWords;

/** How a briefing was changed since a handout was printed from it, beside what became of the facts on the handout. */
@ApplicationScoped
class BriefingSince {

    @Inject
    Briefings briefings;
    @Inject
    Arrangements arrangements;
    @Inject
    Successions successions;
    @Inject
    TimeInWords time;

    /** Nothing for a handout of which that was not kept. @param isWhole whether the new wording may be told */
    List<Change> changes(String pack, String then, boolean isWhole) {
        if (then == null) {
            return List.of();
        }
        var view = briefings.read(pack);
        var was = BriefingThen.read(then);
        var now = BriefingThen.of(view);
        var changes = added(view, was, isWhole);
        var arranged = arrangements.shown(pack).at();
        changes.addAll(notes(was, now, day(arranged), isWhole));
        if (!was.shared(now).equals(now.shared(was))) {
            changes.add(new Change("Arrangement", "Parts: " + was.titles(), isWhole ? "Parts: " + now.titles() : null, "its parts or their order were changed", day(arranged), List.of(), List.of()));
        }
        return changes;
    }

    private List<Change> added(BriefingView view, BriefingThen was, boolean isWhole) {
        var added = view.notes().stream().map(BriefingView.Noted::fact).filter(fact -> !was.facts().contains(fact.factId())).toList();
        var begun = successions.beginnings(added.stream().map(FactLine::versionId).toList());
        var changes = new ArrayList<Change>();
        for (var fact : added) {
            var step = begun.getOrDefault(fact.versionId(), new Step(null, null));
            changes.add(new Change("A fact", null, isWhole ? EditionReader.line(fact) : null, "added to the briefing", day(step.at()),
                    isWhole && step.reason() != null ? List.of(step.reason()) : List.of(), List.of()));
        }
        return changes;
    }

    private static List<Change> notes(BriefingThen was, BriefingThen now, String day, boolean isWhole) {
        var titles = new LinkedHashSet<>(was.notes().keySet());
        titles.addAll(now.notes().keySet());
        return titles.stream().filter(title -> !Objects.equals(was.notes().get(title), now.notes().get(title)))
                .map(title -> new Change("The instructor’s note in “" + title + "”", was.notes().get(title), isWhole ? now.notes().get(title) : null,
                        !was.notes().containsKey(title) ? "added" : now.notes().containsKey(title) ? "changed" : "taken out", day, List.of(), List.of())).toList();
    }

    private String day(Instant at) {
        return at == null ? "" : time.day(at);
    }
}
