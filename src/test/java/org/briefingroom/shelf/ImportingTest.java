package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packs go out as files and come in again. */
@QuarkusTest
class ImportingTest {
    private static final String IMPORT = "/desk/packs/import";
    private static final String PREVIEW = IMPORT + "/preview";
    private static final String HOUSE = "western-guarantees-ukraine";

    @Inject
    Staff staff;
    @Inject
    FactLines lines;

    private final String pack = "sample-harbour-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private Session irene;

    @BeforeEach
    void signIn() {
        irene = staff.signedIn("instructor");
    }

    private String file() {
        return (Read.HARBOUR + Read.SIGNED + Read.fact("kept", "status: claimed", "speaker: ada").replace("signed the treaty", "kept the treaty")
                + "briefing:\n  - title: Key points\n    facts: [signed]\n").replace("pack: harbour", "pack: " + pack);
    }

    private static Response send(Session session, String yaml) {
        session.page(IMPORT);
        return session.send(IMPORT, "file", "harbour.yaml", yaml);
    }

    private Response confirm(Session session) {
        var form = session.page(PREVIEW).selectFirst("form:has([name=state])");
        return session.post(PREVIEW, "upload", form.selectFirst("[name=upload]").val(), "state", form.selectFirst("[name=state]").val());
    }

    private List<Long> versions() {
        return lines.heldIn(pack).stream().map(FactLine::versionId).toList();
    }

    @Test
    void aNewPackIsItsImportersAndNobodyElseSeesIt() {
        assertThat(Session.path(send(irene, file()))).isEqualTo("/desk/packs/" + pack + "/facts");
        assertThat(irene.page("/desk/packs/" + pack + "/facts").text()).contains("Utopia kept the treaty");
        assertThat(staff.signedIn("instructor").get("/desk/packs/" + pack + "/export.yaml").statusCode()).isEqualTo(404);
        assertThat(staff.signedIn("editor").get("/desk/packs/" + pack + "/export.yaml").statusCode()).isEqualTo(200);
        assertThat(new Session().get("/briefings/" + pack).statusCode()).isEqualTo(404);
        assertThat(irene.page("/briefings/" + pack).text()).contains("not on the shelf");
    }

    @Test
    void whatIsExportedComesInAgainWithoutDifference() {
        send(irene, file());
        var before = irene.get("/desk/packs/" + pack + "/export.yaml").asString();
        var held = versions();
        assertThat(Session.path(send(irene, before))).isEqualTo(PREVIEW);
        assertThat(irene.page(PREVIEW).text()).contains("says just what the file does");
        assertThat(versions()).isEqualTo(held);
        assertThat(irene.get("/desk/packs/" + pack + "/export.yaml").asString()).isEqualTo(before);
    }

    @Test
    void theShippedPackTooIsWhatItsFileSays() {
        var sent = staff.signedIn("editor");
        assertThat(Session.path(send(sent, sent.get("/desk/packs/" + HOUSE + "/export.yaml").asString()))).isEqualTo(PREVIEW);
        assertThat(sent.page(PREVIEW).text()).contains("says just what the file does");
    }

    @Test
    void changesAreShownAndKeptOnlyOnceConfirmed() {
        send(irene, file());
        var held = versions();
        send(irene, file().replace("Utopia signed", "All Utopia signed").replaceFirst("  kept:\n(    .*\n)+", ""));
        var preview = irene.page(PREVIEW);
        assertThat(preview.selectFirst("[aria-labelledby=changed]").text()).contains("Now Utopia signed the treaty in 2022. Then All Utopia signed");
        assertThat(preview.selectFirst("[aria-labelledby=withdrawn]").text()).contains("Utopia kept the treaty");
        assertThat(versions()).isEqualTo(held);
        assertThat(Session.path(confirm(irene))).isEqualTo("/desk/packs/" + pack + "/facts");
        assertThat(lines.heldIn(pack)).extracting(FactLine::said).containsExactly("All Utopia signed the treaty in 2022.");
        assertThat(staff.signedIn().page("/desk/packs/" + pack + "/facts/signed").select(".versions").text()).contains("from the browser", "Imported from a file.");
        assertThat(irene.get(PREVIEW).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverLookedAtAnEarlierStateLooksAgain() {
        send(irene, file());
        send(irene, file().replace("Utopia signed", "All Utopia signed"));
        var form = irene.page(PREVIEW).selectFirst("form:has([name=state])");
        var editor = staff.signedIn("editor");
        send(editor, file().replace("Utopia kept", "All Utopia kept"));
        confirm(editor);
        var late = irene.post(PREVIEW, "upload", form.selectFirst("[name=upload]").val(), "state", form.selectFirst("[name=state]").val());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.asString()).text()).contains("Nothing was imported", "Now All Utopia kept", "Then Utopia kept");
        assertThat(lines.heldIn(pack)).extracting(FactLine::said).contains("Utopia signed the treaty in 2022.", "All Utopia kept the treaty in 2022.");
    }

    @Test
    void aFileWithAFaultChangesNothing() {
        var answer = send(irene, file().replace("status: reported", "status: rumoured<script>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("main td, main th").text()).contains("Line ", "“rumoured<script>” is no status.");
        assertThat(irene.get("/desk/packs/" + pack + "/facts").statusCode()).isEqualTo(404);
        assertThat(send(irene, "x: " + "y".repeat(2_100_000)).asString()).contains("larger than 2 MB");
        assertThat(send(irene, file().replace("The harbour", "h".repeat(3000))).asString()).contains("This text has 3000 characters");
        assertThat(send(irene, file().replace(pack, "import")).asString()).contains("a page of the desk");
        assertThat(irene.send(IMPORT, "other", "x.yaml", "x").statusCode()).isEqualTo(422);
    }

    @Test
    void nobodyTakesWhatIsNotTheirs() {
        send(irene, file());
        var other = send(staff.signedIn("instructor"), file());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(other.asString()).text()).contains("such as “" + pack + "-2”").doesNotContain("not yours");
        assertThat(send(irene, file().replace(pack, HOUSE)).statusCode()).isEqualTo(403);
        assertThat(new Session().get(IMPORT).statusCode()).isEqualTo(302);
        assertThat(staff.signedIn("instructor").get(PREVIEW).statusCode()).isEqualTo(404);
    }

    @Test
    void aPackOfTheHouseIsOnlyLookedAtByAnEditorUntilTheySayYes() {
        var editor = staff.signedIn("editor");
        send(editor, editor.get("/desk/packs/" + HOUSE + "/export.yaml").asString().replace("A deal to end the war", "Any deal to end the war"));
        assertThat(editor.page(PREVIEW).text()).contains("comes from the files of the house", "Then Any deal to end the war");
        assertThat(Session.path(editor.post(IMPORT + "/dismissal"))).isEqualTo(IMPORT);
        assertThat(lines.heldIn(HOUSE)).extracting(FactLine::said).noneMatch(said -> said.startsWith("Any deal"));
    }

    @Test
    void withoutItsTokenNoFormIsTaken() {
        send(irene, file());
        assertThat(irene.withoutToken().post(PREVIEW, "upload", "x", "state", "y").statusCode()).isEqualTo(400);
    }
}
