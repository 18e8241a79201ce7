package org.briefingroom.authoring.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.support.Session;
import org.junit.jupiter.api.Test;

/** Writing, handing in and publishing one question, through the pages. */
@QuarkusTest
class AuthoringTest extends QuestionCase {

    @Test
    void everyKindHasAForm() {
        assertThat(irene.page("/desk/packs/" + own + "/questions/new").select(".shelf-link")).hasSize(Kind.values().length);
        for (var kind : Kind.values()) {
            assertThat(irene.page("/desk/packs/" + own + "/questions/new?kind=" + kind).selectFirst("h1").text()).isEqualTo("New question: " + kind.label());
        }
        assertThat(irene.get("/desk/packs/" + own + "/questions/new?kind=RIDDLE").statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftIsKeptHoweverUnfinishedAndPublishedOnceSound() {
        irene.page(fresh(own));
        var page = Session.path(irene.post(fresh(own), "do", "save", "kind", "short text", "stem", "Which <script>alert(1)</script>", "accepted", "")).replaceAll("\\?.*", "");
        assertThat(irene.get(page).asString()).contains("Which &lt;script&gt;").doesNotContain("<script>alert");
        var refused = write(irene, page, seen(irene, page), "publish", STEM, "accepted", "");
        assertThat(Session.path(refused)).contains("?done=publish");
        assertThat(irene.page(page).text()).contains("published", "version 1 is out", "In no quiz that is out.");
        write(irene, page, seen(irene, page), "publish", STEM.replace("opened", "inaugurated"));
        assertThat(irene.page(page).select("#version-2 del").text()).contains("opened");
        assertThat(irene.page(page).select("#version-2 ins").text()).contains("inaugurated");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        irene.page(fresh(own));
        var refused = irene.post(fresh(own), "do", "publish", "kind", "short text", "stem", STEM, "accepted", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(read(refused).selectFirst("#stem").val()).isEqualTo(STEM);
        assertThat(read(refused).selectFirst("#about-facts").text()).contains("It rests on no fact.");
        var blocked = write(irene, fresh(own), "", "publish", "Today, in which year was the harbour opened?");
        assertThat(blocked.statusCode()).isEqualTo(422);
        assertThat(read(blocked).selectFirst("#stem").attr("aria-invalid")).isEqualTo("true");
        assertThat(read(blocked).selectFirst("#about-stem").text()).contains("IW-38 blocks");
    }

    @Test
    void whatARuleDoubtsTakesAReason() {
        irene.page(fresh(own));
        var doubted = write(irene, fresh(own), "", "publish", "In which year, as reported on 1 May 2024, was the harbour NOT closed but opened?");
        assertThat(doubted.statusCode()).isEqualTo(422);
        assertThat(read(doubted).selectFirst("#about-reason").text()).contains("A rule doubts it");
        var page = Session.path(write(irene, fresh(own), "", "publish", "In which year, as reported on 1 May 2024, was the harbour NOT closed but opened?",
                "reason", "the negative is the point")).replaceAll("\\?.*", "");
        assertThat(irene.page(page).text()).contains("Left so in spite of IW-30", "the negative is the point");
    }

    @Test
    void tooLongATextIsRefusedAndGivenBack() {
        irene.page(fresh(own));
        var refused = write(irene, fresh(own), "", "save", "x".repeat(700));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(read(refused).text()).contains("has 700 characters. Say it in 600.");
        assertThat(read(refused).selectFirst("#stem").val()).hasSize(700);
        assertThat(write(irene, fresh(own), "", "save", "x".repeat(1_000_000)).statusCode()).isIn(400, 413);
    }

    @Test
    void addingRemovingAndFindingSaveNothing() {
        var path = fresh(own).replace("SHORT_TEXT", "SINGLE_CHOICE");
        irene.page(path);
        var added = read(irene.post(path, "do", "add", "rows", "3", "stem", "Which?", "option-2", "Ada"));
        assertThat(added.select(".one-row")).hasSize(4);
        assertThat(added.selectFirst("#option-2").val()).isEqualTo("Ada");
        var removed = read(irene.post(path, "do", "remove-1", "rows", "3", "option-2", "Ada", "right", "2"));
        assertThat(removed.selectFirst("#option-1").val()).isEqualTo("Ada");
        assertThat(removed.selectFirst("[name=right][checked]").val()).isEqualTo("1");
        var found = read(irene.post(path, "do", "find", "rows", "3", "find", "mast-4"));
        assertThat(found.select("#found [name=fact]").eachAttr("value")).containsExactly("mast-4");
        var first = read(irene.post(path, "do", "first-mast-2", "rows", "3", "fact", "mast-1", "fact", "mast-2"));
        assertThat(first.select(".chosen-fact [name=fact]").eachAttr("value")).containsExactly("mast-2", "mast-1");
        assertThat(irene.page("/desk/questions?pack=" + own).select(".bank-list > li")).hasSize(2);
    }

    @Test
    void theSecondOfTwoIsShownBothAndChooses() {
        var page = begin(irene, own, "save");
        var before = seen(irene, page);
        var emma = staff.signedIn("editor");
        Session.path(write(emma, page, seen(emma, page), "save", STEM.replace("harbour", "old harbour")));
        var stale = write(irene, page, before, "save", STEM.replace("harbour", "new harbour"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(read(stale).selectFirst("#stale").text()).contains("Nothing was overwritten");
        assertThat(read(stale).select(".differences del").text()).contains("old");
        assertThat(read(stale).select(".differences ins").text()).contains("new");
        assertThat(read(stale).selectFirst("#stem").val()).contains("new harbour");
        assertThat(irene.page(page).selectFirst("#stem").val()).contains("old harbour");
        Session.path(write(irene, page, read(stale).selectFirst("[name=seen]").val(), "save", STEM.replace("harbour", "new harbour")));
        assertThat(irene.page(page).selectFirst("#stem").val()).contains("new harbour");
    }

    @Test
    void withoutTheTokenNothingIsTaken() {
        irene.page(fresh(own));
        irene.withoutToken();
        assertThat(write(irene, fresh(own), "", "save", STEM).statusCode()).isEqualTo(400);
    }
}
