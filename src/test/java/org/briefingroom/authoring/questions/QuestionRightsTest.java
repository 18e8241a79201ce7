package org.briefingroom.authoring.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.briefingroom.support.Session;
import org.junit.jupiter.api.Test;

/** Who may do what with a question. */
@QuarkusTest
class QuestionRightsTest extends QuestionCase {

    @Test
    void anothersQuestionIsNotFound() {
        var page = begin(irene, own, "save");
        var ben = staff.signedIn("instructor");
        assertThat(ben.get(page).statusCode()).isEqualTo(404);
        assertThat(ben.get(fresh(own)).statusCode()).isEqualTo(404);
        ben.page("/desk/questions");
        assertThat(write(ben, page, "1.0", "save", STEM).statusCode()).isEqualTo(404);
        assertThat(ben.post(page + "/deed", "do", "retire").statusCode()).isEqualTo(404);
        assertThat(ben.get("/desk/questions?pack=" + own).asString()).doesNotContain("/desk/packs/" + own);
        assertThat(staff.signedIn("editor").get(page).statusCode()).isEqualTo(200);
        assertThat(new Session().get(page).statusCode()).isEqualTo(302);
    }

    @Test
    void inAPackOfTheHouseAnInstructorHandsInAndAnEditorPublishes() {
        var page = begin(irene, house, "save");
        assertThat(irene.page(page).select("button[value=publish]")).isEmpty();
        assertThat(staff.signedIn("instructor").get(page).statusCode()).as("a draft is its writer's").isEqualTo(404);
        var refused = write(irene, page, seen(irene, page), "publish", STEM);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(read(refused).text()).contains("An editor publishes this question");
        Session.path(write(irene, page, seen(irene, page), "submit", STEM));
        assertThat(irene.page(page).selectFirst(".fact-meta").text()).contains("in review");
        var emma = staff.signedIn("editor");
        assertThat(read(emma.get(page)).selectFirst("#stem").val()).isEqualTo(STEM);
        assertThat(read(emma.post(page + "/deed", "do", "send-back", "reason", "name the report")).text()).contains("Sent back");
        assertThat(irene.page(page).text()).contains("name the report");
        Session.path(write(irene, page, seen(irene, page), "submit", STEM));
        Session.path(write(emma, page, seen(emma, page), "publish", STEM));
        assertThat(irene.page(page).selectFirst(".fact-meta").text()).contains("published", "version 1 is out");
    }

    @Test
    void whatTheHouseHoldsIsReadAndCopiedButNotChanged() {
        var page = "/desk/packs/" + house + "/questions/when-mast-1";
        assertThat(irene.page(page).select("button[value=save]")).isEmpty();
        assertThat(write(irene, page, "0.1", "save", STEM).statusCode()).isEqualTo(403);
        assertThat(read(irene.post(page + "/deed", "do", "retire")).text()).contains("Only an editor");
        var copied = read(irene.post(page + "/deed", "do", "copy", "to", own));
        assertThat(copied.text()).contains("Copied as");
        assertThat(irene.page(copied.selectFirst(".findings-of a").attr("href")).selectFirst("#stem").val()).contains("mast number 1");
        assertThat(read(irene.post(page + "/deed", "do", "copy", "to", "no-such-pack")).text()).contains("There is no pack");
    }

    @Test
    void whatIsForgedIsNotFound() {
        assertThat(irene.get("/desk/packs/" + own + "/questions/no-such-question").statusCode()).isEqualTo(404);
        assertThat(irene.get("/desk/packs/no-such-pack/questions/new").statusCode()).isEqualTo(404);
        irene.page(fresh(own));
        assertThat(irene.post("/desk/packs/" + own + "/questions/when-mast-1", "do", "save", "kind", "riddle").statusCode()).isEqualTo(404);
        assertThat(irene.post("/desk/packs/" + own + "/questions/when-mast-1/deed", "do", "explode").statusCode()).isEqualTo(404);
    }
}
