package org.briefingroom.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static BriefingView view(List<FactLine> held, List<SectionDraft> sections, TermLine... terms) {
        return new BriefingLayout(held).view(new PackLine("harbour", "Harbour", "", Samples.HARBOUR_POST, held.size(), null, true), sections, List.of(), List.of(terms));
    }

    private static List<SectionDraft> sections() {
        return List.of(new SectionDraft("Key points", List.of("peace")), new SectionDraft("What follows", List.of("war", "peace"), "One line.\n\nAnother.", "Irene"));
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
    void aNoteIsItsParagraphs() {
        assertThat(view(HELD, sections()).sections()).extracting(BriefingView.Section::note).containsExactly(List.of(), List.of("One line.", "Another."));
    }

    @Test
    void noTwoSectionsHaveOneAnchor() {
        var same = List.of(new SectionDraft("!", List.of()), new SectionDraft("!", List.of()));
        assertThat(view(HELD, same).sections()).extracting(BriefingView.Section::anchor).doesNotHaveDuplicates();
    }

    @Test
    void everyHeldFactStandsInATable() {
        assertThat(view(HELD, List.of()).tables()).singleElement().satisfies(table ->
                assertThat(table.rows()).extracting(Noted::fact).containsExactly(TREATY, WAR, PEACE));
    }

    @Test
    void theTimelineRunsFromTheEarliestDateAndFromYearsToDays() {
        assertThat(view(HELD, List.of()).timeline()).extracting(Day::date).containsExactly("2014", "2022", "March 2022", "3 March 2022");
    }

    @Test
    void everyDateStandsOneStepBelowTheLast() {
        assertThat(view(HELD, List.of()).timeline()).extracting(Day::y).containsExactly(24, 72, 120, 168);
    }

    @Test
    void factsOfOneDateStandTogether() {
        var other = fact(4, "flood", "The flood of [2014](date:2014), of [all 2014](date:2014), was high.");
        assertThat(view(List.of(WAR, other), List.of()).timeline()).singleElement()
                .satisfies(day -> assertThat(day.facts()).containsExactly(new Noted(WAR, 1), new Noted(other, 2)));
    }

    @Test
    void figuresAreTheNumbersThatFactsName() {
        assertThat(view(HELD, List.of()).figures()).containsExactly(new Figure("some 900 men", new Noted(WAR, 2)));
    }

    @Test
    void aTermStandsWithItsFact() {
        assertThat(view(HELD, List.of(), new TermLine("the great war", "war")).terms()).singleElement()
                .satisfies(term -> assertThat(term.fact()).isEqualTo(new Noted(WAR, 2)));
    }

    @Test
    void aTermWhoseFactIsWithdrawnIsLeftOut() {
        assertThat(view(List.of(WAR), List.of(), new TermLine("the treaty", "treaty-signed")).terms()).isEmpty();
    }

    @Test
    void aSectionWhoseOnlyFactIsWithdrawnIsLeftEmpty() {
        assertThat(view(HELD, List.of(new SectionDraft("Key points", List.of("gone")))).sections()).singleElement().satisfies(section -> assertThat(section.facts()).isEmpty());
    }

    @Test
    void anEmptyPackHasAnEmptyBriefing() {
        var view = view(List.of(), List.of());
        assertThat(List.of(view.sections(), view.tables(), view.timeline(), view.figures(), view.notes())).containsOnly(List.of());
    }

    @Test
    void anEmptyTimelineHasNoHeight() {
        assertThat(view(List.of(), List.of())).extracting(BriefingView::timelineHeight, BriefingView::timelineEnd).containsExactly(0, 0);
    }

    @Test
    void anAnchorHoldsLettersDigitsAndSingleHyphens() {
        assertThat(BriefingView.anchor("“Key points”: 1 & 2 – Élan")).isEqualTo("key-points-1-2-élan");
    }
}
