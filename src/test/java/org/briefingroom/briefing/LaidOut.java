package org.briefingroom.briefing;

import java.util.List;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Packs.CastLine;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.fact.Packs.TermLine;

/** Briefings as they are read, without a database. */
public final class LaidOut {

    private LaidOut() {
    }

    public static BriefingView of(PackLine pack, List<FactLine> held, List<SectionDraft> sections, List<CastLine> people, List<TermLine> terms) {
        return new BriefingLayout(held).view(pack, sections, people, terms);
    }
}
