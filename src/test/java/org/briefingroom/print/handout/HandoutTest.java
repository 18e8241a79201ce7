package org.briefingroom.print.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.briefing.PageEstimate;
import org.briefingroom.print.Printed;
import org.briefingroom.print.Proof;
import org.briefingroom.print.Stamp;
import org.briefingroom.print.Templates;
import org.briefingroom.print.Typesetter;
import org.briefingroom.shelf.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handouts as they leave the printer. Each is also left in target/handouts, to be looked at. */
class HandoutTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final Pattern HOLDS = Pattern.compile("holds (\\d+) of the (\\d+) facts.*The other (\\d+)(?: and the notes of instructors)? stand in the whole briefing");

    static Printed print(BriefingView briefing, String length, String paper, String letters, Stamp stamp) {
        var choice = HandoutChoice.of(length, paper, letters).orElseThrow();
        var printed = fitting(briefing, choice, stamp).print();
        try {
            var file = Path.of("target/handouts", briefing.pack().facts() + "-" + choice.fileName(briefing.pack().slug()));
            Files.createDirectories(file.getParent());
            Files.write(file, printed.bytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return printed;
    }

    private static Fitting fitting(BriefingView briefing, HandoutChoice choice, Stamp stamp) {
        return new Fitting(TYPESETTER, view -> Templates.render("print/handout", "handout", view), briefing, choice, "https://example.org/briefings/harbour", stamp);
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 60, 300})
    void theFullHandoutHoldsEveryFact(int facts) {
        var briefing = MadeUpBriefings.of(facts);
        var text = spaced(Proof.read(print(briefing, "full", "a4", "normal", null)));
        for (Noted noted : briefing.notes()) {
            // Behind "According to …, " its first letter is small.
            assertThat(text).contains(noted.fact().said().substring(1));
        }
        assertThat(text).contains(facts == 0 ? "holds no fact" : facts == 1 ? "holds the one fact of the briefing" : "holds all " + facts + " facts of the briefing");
    }

    @ParameterizedTest
    @CsvSource({"one, a4, normal, 1, 60", "two, letter, normal, 2, 60", "one, letter, large, 1, 60", "two, a4, large, 2, 300"})
    void aShorterOneKeepsToItsPagesAndSaysWhatItLeavesOut(String length, String paper, String letters, int pages, int facts) {
        var printed = print(MadeUpBriefings.of(facts), length, paper, letters, null);
        var text = spaced(Proof.read(printed));
        assertThat(printed.pages()).isLessThanOrEqualTo(pages);
        assertThat(text).contains("KEY POINTS", "https://example.org/briefings/harbour");
        assertThat(Proof.seen(printed)).contains("Page 1 of " + printed.pages());
        var holds = HOLDS.matcher(text);
        assertThat(holds.find()).isTrue();
        int shown = Integer.parseInt(holds.group(1));
        assertThat(shown).isGreaterThan(2);
        assertThat(shown + Integer.parseInt(holds.group(3))).isEqualTo(facts).isEqualTo(Integer.parseInt(holds.group(2)));
        assertThat(Pattern.compile("The Harbour Post, §").matcher(text).results()).hasSize(shown);
    }

    @Test
    void aShortBriefingIsWholeOnOnePage() {
        assertThat(spaced(Proof.read(print(MadeUpBriefings.of(3), "one", "a4", "normal", null)))).contains("holds all 3 facts");
    }

    @ParameterizedTest
    @CsvSource({"western-guarantees-ukraine, two, a4", "first-minor-planets, one, letter"})
    void theShippedBriefingsAreSoundAndSaidInTheirSpeakersVoice(String pack, String length, String paper) {
        var briefing = ShippedPacks.briefing(pack);
        var printed = print(briefing, length, paper, "normal", new Stamp("K7M-3QX", "https://example.org/e/K7M3QX"));
        var text = spaced(Proof.read(printed));
        assertThat(text).contains(briefing.pack().title(), "KEY POINTS 1. " + briefing.sections().get(0).facts().get(0).fact().sentence(), "[QR code that opens this edition, K7M-3QX]", "TO TALK ABOUT", "SOURCE NOTES");
        assertThat(printed.missing()).isEmpty();
        assertThat(Proof.seen(printed)).contains("Page 1 of " + printed.pages(), "Edition K7M-3QX");
    }

    @Test
    void pagesAreCountedAsTheyArePrinted() {
        for (var briefing : List.of(MadeUpBriefings.of(60), ShippedPacks.briefing("western-guarantees-ukraine"), ShippedPacks.briefing("first-minor-planets"))) {
            int printed = print(briefing, "full", "a4", "normal", new Stamp("K7M-3QX", "https://example.org/e/K7M3QX")).pages();
            assertThat(fitting(briefing, HandoutChoice.of("full", "a4", "normal").orElseThrow(), new Stamp("000-000", "https://example.org/e/000000")).pages()).isEqualTo(printed);
            System.out.println(briefing.pack().title() + ": its handout takes " + printed + " pages, a browser prints about " + PageEstimate.pages(briefing));
        }
    }

    @Test
    void theSameBriefingHasTheSameBytes() {
        assertThat(print(MadeUpBriefings.of(12), "two", "a4", "normal", null).bytes()).isEqualTo(print(MadeUpBriefings.of(12), "two", "a4", "normal", null).bytes());
    }

    @Test
    void namesOf120LettersAndOtherAlphabetsStayWithinTheirPlaces() {
        var name = "Олександра-Анастасія Перетяжко-Добровольська " + "Παπαδοπούλου".repeat(6);
        assertThat(name).hasSizeGreaterThanOrEqualTo(115);
        var briefing = MadeUpBriefings.of(12, name, name + " " + "Ґ".repeat(160), "Про що йдеться. " + "щ".repeat(400), "Unbroken: " + "ж".repeat(300) + ".");
        for (var letters : new String[] {"normal", "large"}) {
            assertThat(spaced(Proof.read(print(briefing, "full", "letter", letters, null))).replace(" ", "")).contains(name.replace(" ", ""), "ж".repeat(300));
        }
    }

    @Test
    void anInstructorsNoteIsMarkedAndLeftOutOnlyWithAWord() {
        var longNote = MadeUpBriefings.of(60, "Ada", "The harbour", "Tell them of the old lighthouse. ".repeat(400), null);
        assertThat(spaced(Proof.read(print(longNote, "one", "a4", "normal", null)))).doesNotContain("old lighthouse. Tell them of the old lighthouse. ".repeat(12)).contains("and the notes of instructors stand in the whole briefing");
        assertThat(spaced(Proof.read(print(MadeUpBriefings.of(12), "full", "a4", "normal", null)))).contains("Note by Irene, not from the source Bring a map.");
    }
}
