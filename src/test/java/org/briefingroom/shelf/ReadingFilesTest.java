package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ReadingFilesTest {
    private static final String NARROW = "/desk/packs/sample-town/facts/bridge-too-narrow";

    @Inject
    Shelver shelver;
    @Inject
    FactLines lines;
    @Inject
    Staff staff;
    @TempDir
    Path folder;

    private SamplePack sample;

    @BeforeEach
    void layTheSampleOnTheShelf() {
        sample = new SamplePack(folder);
        assertThat(read()).isEmpty();
    }

    @AfterEach
    void layTheRealFilesBack() {
        shelver.shelve(Path.of("seeds"), Path.of("quizzes"));
    }

    private List<Fault.FaultLine> read() {
        return shelver.shelve(sample.seeds, sample.quizzes);
    }

    private List<Integer> versionsOf(String fact) {
        return lines.versionsOf("sample-town", fact).stream().map(FactLine::number).toList();
    }

    @Test
    void readingTheSameFilesTwiceChangesNothing() {
        var facts = lines.heldIn("sample-town");
        assertThat(read()).isEmpty();
        assertThat(lines.heldIn("sample-town")).isEqualTo(facts);
    }

    @Test
    void aChangedWordingIsANewVersionAndOldAttemptsKeepTheOldOne() {
        var ada = new Session();
        var attempt = ada.begin("sample-quiz", "Ada");
        ada.page(attempt + "/questions/1");
        ada.post(attempt + "/questions/1/answer", "answer", "june");
        var before = ada.page(attempt + "/questions/1").selectFirst(".settles").outerHtml();
        int versions = versionsOf("bridge-opened").size();
        sample.change("The bridge was opened in", "The new bridge was opened in");
        assertThat(read()).isEmpty();
        assertThat(versionsOf("bridge-opened")).hasSize(versions + 1);
        assertThat(ada.page("/briefings/sample-town").text()).contains("The new bridge was opened in June 2023.");
        assertThat(ada.page(attempt + "/questions/1").selectFirst(".settles").outerHtml()).isEqualTo(before);
        var fresh = new Session();
        var later = fresh.begin("sample-quiz", "Bo");
        fresh.answerAnyhow(later, 1);
        assertThat(fresh.page(later + "/questions/1").selectFirst(".settles").text()).contains("The new bridge");
    }

    @Test
    void aRemovedFactIsWithdrawnNotDeletedAndWhatRestsOnItIsReported() {
        int versions = versionsOf("bridge-too-narrow").size();
        sample.change("  bridge-too-narrow:\n    says: The bridge is [too narrow](stance:too-narrow) for two lorries.\n    status: claimed\n"
                + "    speaker: sample-mayor\n    topic: bridge\n    at: §3\n    as-of: 2024-05-01\n", "");
        sample.change("[bridge-opened, bridge-too-narrow]", "[bridge-opened]");
        var faults = read();
        assertThat(lines.heldIn("sample-town")).extracting(FactLine::fact).containsExactly("bridge-opened");
        assertThat(versionsOf("bridge-too-narrow")).hasSize(versions);
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.file()).endsWith("quizzes/sample-quiz.yaml");
            assertThat(fault.what()).contains("“bridge-too-narrow” is no fact that the pack holds now");
        });
        assertThat(new Session().page("/quizzes/sample-quiz").text()).contains("1, worth 1 point together");
    }

    @Test
    void aFaultInAFactLeavesWhatIsHeldAndTheRestIsRead() {
        sample.change("status: claimed", "status: certain");
        sample.change("opened in [June 2023]", "first opened in [June 2023]");
        var faults = read();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(29);
            assertThat(fault.toString()).contains("“certain” is no status", "Use reported, claimed, analysis or forecast.");
        });
        assertThat(lines.heldIn("sample-town")).extracting(FactLine::said)
                .containsExactlyInAnyOrder("The bridge was first opened in June 2023.", "The bridge is too narrow for two lorries.");
    }

    @Test
    void aCorrectionInTheBrowserStaysUntilAnInstructorDecides() {
        var irene = staff.signedIn();
        correct(irene, "The bridge is far [too narrow](stance:too-narrow) for two lorries.");
        read();
        assertThat(shown(irene)).contains("is far too narrow");
        sample.change("for two lorries", "for two vans");
        assertThat(read()).singleElement().satisfies(fault -> assertThat(fault.what()).contains("corrected in the browser"));
        assertThat(shown(irene)).contains("is far too narrow for two lorries");
        assertThat(irene.page("/desk").text()).contains("for two vans");
        irene.page(NARROW);
        assertThat(irene.post(NARROW + "/decision", "take", "file").statusCode()).isEqualTo(422);
        var touches = Session.path(irene.post(NARROW + "/decision", "take", "other"));
        assertThat(irene.page(touches).select(".before-after").text()).contains("two lorries", "is too narrow for two vans");
        Session.path(irene.post(touches, "rule", "keep", "note", ""));
        assertThat(shown(irene)).contains("is too narrow for two vans");
        assertThat(irene.page("/desk").text()).doesNotContain("for two vans");
    }

    @Test
    void aCorrectionIsCheckedLikeAFile() {
        var irene = staff.signedIn();
        assertThat(correct(irene, "The bridge is [too narrow](stance:too-narrow for two lorries.")).isEqualTo(422);
        assertThat(shown(irene)).contains("for two");
    }

    @Test
    void whatTheRulesDoubtStandsOnTheDesk() {
        sample.changeQuiz("As reported on 1 May 2024, in which month of 2023", "In which month");
        assertThat(read()).isEmpty();
        assertThat(staff.signedIn().page("/desk").selectFirst("section[aria-labelledby=remarks]").text()).contains("line 9 IW-38", "Give the date");
    }

    private int correct(Session irene, String says) {
        Element form = irene.page(NARROW).selectFirst("form:has(textarea)");
        return irene.post(NARROW, "says", says, "status", "claimed", "speakers", "sample-mayor", "topic", "bridge", "at", "§3",
                "asOf", "2024-05-01", "reason", "clearer", "change", "editorial", "base", form.selectFirst("[name=base]").val()).statusCode();
    }

    private static String shown(Session session) {
        return session.page("/briefings/sample-town").text();
    }
}
