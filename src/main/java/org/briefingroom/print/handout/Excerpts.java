package org.briefingroom.print.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.briefing.BriefingView.Section;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Packs;
import org.briefingroom.fact.Packs.PackLine;

/** Chosen facts of one pack as a briefing of their own. */
@ApplicationScoped
class Excerpts {
    private static final String TITLE = "To look at again";

    @Inject
    Packs packs;

    /** @param facts at least one; those of another pack than the first's are left out. Two statements. */
    @Transactional
    BriefingView of(List<FactLine> facts) {
        var pack = packs.line(facts.get(0).pack()).orElseThrow();
        var own = facts.stream().filter(fact -> fact.pack().equals(pack.slug())).toList();
        var noted = IntStream.range(0, own.size()).mapToObj(at -> new Noted(own.get(at), at + 1)).toList();
        var titled = new PackLine(pack.slug(), TITLE + ": " + pack.title(), "", pack.source(), own.size(), pack.owner(), pack.shown());
        return new BriefingView(titled, List.of(new Section(1, TITLE, noted, List.of(), null)), List.of(), List.of(), List.of(), packs.castOf(pack.slug()), List.of(), noted);
    }
}
