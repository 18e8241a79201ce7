package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Briefings of instructors' own packs, through the pages. */
@QuarkusTest
class ArrangingTest {
    @Inject
    Staff staff;

    private final String pack = "sample-harbour-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final String desk = "/desk/packs/" + pack + "/briefing";
    private Session irene;

    @BeforeEach
    void importAPack() {
        irene = staff.signedIn("instructor");
        irene.page("/desk/packs/import");
        irene.send("/desk/packs/import", "file", "x.yaml", (Read.HARBOUR + Read.SIGNED
                + Read.fact("kept", "status: claimed", "speaker: ada").replace("signed the treaty", "kept the treaty")).replace("pack: harbour", "pack: " + pack));
    }

    /** Presses a button of the page as it stands, with these fields otherwise. */
    private Response press(Session session, Document page, String button, String... otherwise) {
        var fields = new ArrayList<>(List.of("do", button));
        var named = List.of(otherwise);
        page.select("#sections input[name]:not([type=checkbox]), #sections textarea, #sections select").stream()
                .filter(field -> !field.attr("name").equals("csrf-token") && !named.contains(field.attr("name")))
                .forEach(field -> fields.addAll(List.of(field.attr("name"), field.is("select") ? "1" : field.is("textarea") ? field.wholeText() : field.val())));
        fields.addAll(named);
        return session.post(desk, fields.toArray(String[]::new));
    }

    private void press(String button, String... otherwise) {
        Session.path(press(irene, irene.page(desk), button, otherwise));
    }

    private List<String> lines() {
        return irene.page("/briefings/" + pack).select("section[aria-labelledby^=part-] .lines > li").eachText();
    }

    @Test
    void fromNothingToTheShelfAndBack() {
        assertThat(irene.page(desk).text()).contains("It has no lines yet", "There is no section yet", "not on the shelf yet");
        assertThat(irene.post(desk + "/shelf", "shown", "true").asString()).contains("The briefing has no lines yet");
        press("section", "new-title", "Key points");
        press("pick", "pick", "signed", "into", "1");
        assertThat(irene.page(desk).select(".arranged-lines li p").eachText()).singleElement().asString().startsWith("Utopia signed the treaty in 2022.");
        assertThat(irene.page(desk).text()).contains("1 page of A4", "Arranged last by Sample Irene");
        assertThat(new Session().get("/briefings/" + pack).statusCode()).isEqualTo(404);
        irene.page(desk);
        assertThat(Session.path(irene.post(desk + "/shelf", "shown", "true"))).isEqualTo(desk);
        assertThat(new Session().page("/briefings/" + pack).select(".lines > li").text()).contains("Utopia signed the treaty");
        assertThat(new Session().page("/").select("a[href=/briefings/" + pack + "]")).hasSize(1);
        irene.page(desk);
        Session.path(irene.post(desk + "/shelf", "shown", "false"));
        assertThat(new Session().get("/briefings/" + pack).statusCode()).isEqualTo(404);
        assertThat(irene.page("/desk/packs/" + pack + "/facts").text()).contains("Utopia signed the treaty");
    }

    @Test
    void linesAreAddedMovedAndTakenOutAndFoundByTheirWords() {
        press("topics");
        assertThat(irene.page(desk).select(".arranged input[name=title-1]").val()).isEqualTo("The treaty");
        press("up:kept");
        assertThat(lines().get(0)).contains("kept the treaty");
        press("section", "new-title", "More");
        press("move", "chosen", "kept", "to", "2");
        assertThat(lines()).hasSize(2);
        press("drop:signed");
        assertThat(lines()).singleElement().asString().contains("kept the treaty");
        assertThat(Session.path(press(irene, irene.page(desk), "find", "q", "signed 2022"))).isEqualTo(desk + "?q=signed+2022#add");
        assertThat(irene.page(desk + "?q=signed%202022").select(".free-facts li")).hasSize(1);
        assertThat(irene.page(desk + "?q=%3Cscript%3E").text()).contains("No fact holds these words");
    }

    @Test
    void aNoteIsShownAsItsWritersAndNeverAsTheSources() {
        press("topics");
        press("save", "note-1", "Ask your class <b>why</b>.\n\nAnd when.");
        var note = irene.page("/briefings/" + pack).selectFirst(".own-note");
        assertThat(note.selectFirst(".own-note-by").text()).matches("Note by Sample Irene \\d+, not from the source");
        assertThat(note.select("p").eachText()).contains("Ask your class <b>why</b>.", "And when.");
        var editor = staff.signedIn("editor");
        Session.path(press(editor, editor.page(desk), "save", "title-1", "Otherwise"));
        assertThat(irene.page("/briefings/" + pack).selectFirst(".own-note-by").text()).isEqualTo(note.selectFirst(".own-note-by").text());
        assertThat(irene.get("/desk/packs/" + pack + "/export.yaml").asString()).contains("title: Otherwise").doesNotContain("Ask your class");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        press("topics");
        var answer = press(irene, irene.page(desk), "up:kept", "title-1", "", "note-1", "x".repeat(1201));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.selectFirst("#wrong-title-1").text()).contains("The section has no title.");
        assertThat(page.selectFirst("[aria-describedby~=wrong-note-1]").wholeText()).hasSize(1201);
        assertThat(lines().get(0)).contains("signed");
        assertThat(press(irene, irene.page(desk), "section", "new-title", "the TREATY").asString()).contains("There is a section called");
        assertThat(press(irene, irene.page(desk), "save", "title-1", "x".repeat(15_000)).statusCode()).isEqualTo(422);
        assertThat(press(irene, irene.page(desk), "section-away:x", "base", "y").statusCode()).isEqualTo(409);
    }

    @Test
    void ofTwoTheLaterSeesBothAndChooses() {
        press("topics");
        var seen = irene.page(desk);
        var editor = staff.signedIn("editor");
        Session.path(press(editor, editor.page(desk), "up:kept"));
        var late = press(irene, seen, "save", "title-1", "Mine");
        assertThat(late.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(late.asString());
        assertThat(page.selectFirst("[aria-labelledby=stale]").text()).contains("Somebody else was faster", "Sample Irene", "The treaty According to Ada");
        assertThat(page.selectFirst("#title-1").val()).isEqualTo("Mine");
        assertThat(lines().get(0)).contains("kept");
        Session.path(press(irene, page, "save"));
        assertThat(irene.page(desk).selectFirst("#title-1").val()).isEqualTo("Mine");
        assertThat(lines().get(0)).contains("signed");
    }

    @Test
    void nobodyElseArrangesIt() {
        press("topics");
        var seen = irene.page(desk);
        var other = staff.signedIn("instructor");
        assertThat(other.get(desk).statusCode()).isEqualTo(404);
        assertThat(press(other, seen, "drop:kept").statusCode()).isEqualTo(404);
        assertThat(other.post(desk + "/shelf", "shown", "true").statusCode()).isEqualTo(404);
        assertThat(new Session().get(desk).statusCode()).isEqualTo(302);
        assertThat(irene.get(desk + "/file").statusCode()).isEqualTo(404);
        assertThat(press(irene.withoutToken(), seen, "save").statusCode()).isEqualTo(400);
    }
}
