package org.briefingroom.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingroom.briefing.BriefingView.Day;
import org.briefingroom.briefing.BriefingView.Figure;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.fact.Packs.TermLine;
import org.briefingroom.support.Samples;
import org.junit.jupiter.api.Test;

class BriefingLayoutTest {
    private static final FactLine TREATY = Samples.shown(1, Samples.TREATY);
    private static final FactLine WAR = fact(2, "war", "The war of [2014](date:2014) took [some 900 men](number:~900 men).");
    private static final FactLine PEACE = fact(3, "peace", "Peace came in [2022](date:2022), on [3 March 2022](date:2022-03-03).");
    private static final List<FactLine> HELD = List.of(TREATY, WAR, PEACE);

    private static FactLine fact(long id, String slug, String says) {
        return Samples.shown(id, Samples.reported(slug, says));
    }

    private static BriefingView view(List<FactLine> held, Map<String, List<FactLine>> sections, TermLine... terms) {
        return new BriefingLayout(held).view(new PackLine("harbour", "Harbour", "", Samples.HARBOUR_POST, held.size(), null, true), sections, List.of(), List.of(terms));
    }

    private static Map<String, List<FactLine>> sections() {
        var sections = new LinkedHashMap<String, List<FactLine>>();
        sections.put("Key points", List.of(PEACE));
        sections.put("What follows", List.of(WAR, PEACE));
        return sections;
    }

    @Test
    void notesAreNumberedAsFactsFirstComeUp() {
        assertThat(view(HELD, sections()).notes()).containsExactly(new Noted(PEACE, 1), new Noted(WAR, 2), new Noted(TREATY, 3));
    }

    @Test
    void aFactKeepsItsNoteWhereverItStands() {
        assertThat(view(HELD, sections()).sections().get(1).facts()).containsExactly(new Noted(WAR, 2), new Noted(PEACE, 1));
    }

    @Test
    void everyHeldFactStandsInATable() {
        assertThat(view(HELD, Map.of()).tables()).singleElement().satisfies(table ->
                assertThat(table.rows()).extracting(Noted::fact).containsExactly(TREATY, WAR, PEACE));
    }

    @Test
    void theTimelineRunsFromTheEarliestDateAndFromYearsToDays() {
        assertThat(view(HELD, Map.of()).timeline()).extracting(Day::date).containsExactly("2014", "2022", "March 2022", "3 March 2022");
    }

    @Test
    void everyDateStandsOneStepBelowTheLast() {
        assertThat(view(HELD, Map.of()).timeline()).extracting(Day::y).containsExactly(24, 72, 120, 168);
    }

    @Test
    void factsOfOneDateStandTogether() {
        var other = fact(4, "flood", "The flood of [2014](date:2014), of [all 2014](date:2014), was high.");
        assertThat(view(List.of(WAR, other), Map.of()).timeline()).singleElement()
                .satisfies(day -> assertThat(day.facts()).containsExactly(new Noted(WAR, 1), new Noted(other, 2)));
    }

    @Test
    void figuresAreTheNumbersThatFactsName() {
        assertThat(view(HELD, Map.of()).figures()).containsExactly(new Figure("some 900 men", new Noted(WAR, 2)));
    }

    @Test
    void aTermStandsWithItsFact() {
        assertThat(view(HELD, Map.of(), new TermLine("the great war", "war")).terms()).singleElement()
                .satisfies(term -> assertThat(term.fact()).isEqualTo(new Noted(WAR, 2)));
    }

    @Test
    void aTermWhoseFactIsWithdrawnIsLeftOut() {
        assertThat(view(List.of(WAR), Map.of(), new TermLine("the treaty", "treaty-signed")).terms()).isEmpty();
    }

    @Test
    void aSectionWhoseOnlyFactIsWithdrawnIsLeftEmpty() {
        assertThat(view(HELD, Map.of("Key points", List.of())).sections()).singleElement().satisfies(section -> assertThat(section.facts()).isEmpty());
    }

    @Test
    void anEmptyPackHasAnEmptyBriefing() {
        var view = view(List.of(), Map.of());
        assertThat(List.of(view.sections(), view.tables(), view.timeline(), view.figures(), view.notes())).containsOnly(List.of());
    }

    @Test
    void anEmptyTimelineHasNoHeight() {
        assertThat(view(List.of(), Map.of())).extracting(BriefingView::timelineHeight, BriefingView::timelineEnd).containsExactly(0, 0);
    }

    @Test
    void anAnchorHoldsLettersDigitsAndSingleHyphens() {
        assertThat(BriefingView.anchor("“Key points”: 1 & 2 – Élan")).isEqualTo("key-points-1-2-élan");
    }
}
