package org.briefingroom.print.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.fact.Status;
import org.briefingroom.print.handout.HandoutView.Bar;
import org.briefingroom.print.handout.HandoutView.Figure;
import org.junit.jupiter.api.Test;

/** What stands where on a handout, and which facts come first. */
class CompositionTest {
    private static final Setting SETTING = new Setting("https://example.org/briefings/harbour", false, null);
    private static final BriefingView BRIEFING = MadeUpBriefings.of(24);

    private static HandoutView view(Length length, int facts) {
        return new Composition(BRIEFING, length, new HashSet<>(Weights.order(BRIEFING).subList(0, facts)), Company.ALL).view(SETTING);
    }

    @Test
    void everyFactIsWeighedOnceAndTheKeyPointsFirst() {
        var keyPoints = BRIEFING.sections().get(0).facts().stream().map(noted -> noted.fact().versionId()).toList();
        assertThat(Weights.order(BRIEFING)).startsWith(keyPoints.toArray(Long[]::new)).doesNotHaveDuplicates().hasSize(24);
    }

    @Test
    void theOtherSectionsTakeTurnsBehindThem() {
        var second = BRIEFING.sections().get(1).facts().get(0).fact().versionId();
        var third = BRIEFING.sections().get(2).facts().get(0).fact().versionId();
        assertThat(Weights.order(BRIEFING).subList(6, 8)).containsExactly(second, third);
    }

    @Test
    void notesAreNumberedAsFactsComeUp() {
        var view = view(Length.FULL, 24);
        assertThat(view.notes().stream().flatMap(band -> Stream.concat(band.left().stream(), band.right().stream())).map(Noted::note)).isSorted().hasSize(24);
        assertThat(view.keyPoints().lines()).extracting(Noted::note).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void whatSomebodySaysStandsInRowsAndWhatIsReportedInLines() {
        assertThat(view(Length.FULL, 24).parts()).isNotEmpty().allSatisfy(part -> {
            assertThat(part.lines()).allMatch(line -> line.fact().status() == Status.REPORTED);
            assertThat(part.rows()).allMatch(row -> row.noted().fact().status() != Status.REPORTED);
        });
    }

    @Test
    void aSectionWithNothingLeftIsNotHeaded() {
        assertThat(view(Length.ONE, 6).parts()).extracting(HandoutView.Part::title).containsExactly("Part 2");
        assertThat(view(Length.ONE, 6).parts().get(0).note()).as("only its note").isNotEmpty();
    }

    @Test
    void whatIsLeftOutIsCounted() {
        assertThat(view(Length.ONE, 7).left()).extracting(HandoutView.Left::shown, HandoutView.Left::held, HandoutView.Left::facts).containsExactly(7, 24, 17);
    }

    @Test
    void aShareIsDrawnOfAHundred() {
        assertThat(figures("20 percent")).allSatisfy(figure -> assertThat(figure.bar()).isEqualTo(new Bar(20, 0, false, "the whole width is 100 percent")));
    }

    @Test
    void numbersOfOneUnitWithinATopicAreDrawnToOneScale() {
        assertThat(figures("some 900")).hasSizeGreaterThan(1).allSatisfy(figure -> assertThat(figure.bar()).isEqualTo(new Bar(100, 0, false, "the whole width is 900 jobs")));
    }

    @Test
    void aNumberAloneIsNotDrawn() {
        var alone = MadeUpBriefings.of(3);
        var view = new Composition(alone, Length.FULL, new HashSet<>(Weights.order(alone)), Company.ALL).view(SETTING);
        assertThat(view.figures()).singleElement().satisfies(figure -> assertThat(figure.bar()).isNull());
    }

    private static List<Figure> figures(String words) {
        return view(Length.FULL, 24).figures().stream().filter(figure -> figure.words().equals(words)).toList();
    }

    @Test
    void questionsPointAtNotesThatAreThere() {
        var view = view(Length.TWO, 12);
        assertThat(view.questions()).hasSize(Length.TWO.questions()).last().asString().contains("since 19 August 2025");
        assertThat(view.questions().get(0)).contains("compare what is said in notes 2, 3, 4");
        assertThat(view(Length.ONE, 0).questions()).isEmpty();
    }

    @Test
    void aTitleBlockTakesWholeSentences() {
        var about = "First sentence. " + "x".repeat(300) + ".";
        var briefing = MadeUpBriefings.of(1, "Ada", "The harbour", about, null);
        assertThat(new Composition(briefing, Length.ONE, Set.of(), Company.ALL).view(SETTING).lead()).isEqualTo("First sentence.");
    }
}
