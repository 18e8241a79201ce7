package org.briefingroom.curating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beginning a pack, changing what it says of itself, and the way it tells what comes next. */
@QuarkusTest
class PackDeskTest {
    private static final String SCRIPT = "<script>alert(1)</script>";

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;

    Session irene;

    @BeforeEach
    void comeIn() {
        irene = staff.signedIn("instructor");
    }

    @Test
    void aPackIsBegunAndSaysWhatComesNext() {
        var title = "Die Mühle & the “Ford” " + System.nanoTime();
        var pack = NewPacks.begin(irene, title);
        assertThat(pack).startsWith("/desk/packs/die-muhle-the-ford-");
        var page = irene.page(pack);
        assertThat(page.selectFirst("h1").text()).isEqualTo(title);
        assertThat(page.selectFirst("[aria-current=step]").text()).contains("Next: Text");
        assertThat(irene.page("/desk/packs").text()).contains(title, "yours", "in the making", "of the house");
        assertThat(irene.page("/").text()).doesNotContain(title);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        irene.page("/desk/packs/new");
        var refused = irene.post("/desk/packs/new", NewPacks.head("", "link", "http://no.example", "about", SCRIPT, "place", "x".repeat(201)));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.asString());
        assertThat(page.selectFirst("#title[aria-invalid=true]").attr("aria-describedby")).contains("title-wrong");
        assertThat(page.selectFirst("#title-wrong").text()).contains("Give the pack a short title");
        assertThat(page.selectFirst("#link-wrong").text()).contains("beginning with https://");
        assertThat(page.selectFirst("#place-wrong").text()).contains("201 characters");
        assertThat(page.selectFirst("#author").val()).isEqualTo("Sample Author");
        assertThat(refused.asString()).doesNotContain(SCRIPT);
    }

    @Test
    void theLaterOfTwoSeesWhatTheFirstWrote() {
        var pack = NewPacks.begin(irene, "The mill " + System.nanoTime());
        var base = irene.page(pack + "/about").selectFirst("[name=base]").val();
        assertThat(Session.path(irene.post(pack + "/about", NewPacks.head("First thought", "base", base)))).isEqualTo(pack);
        irene.page(pack + "/about");
        var late = irene.post(pack + "/about", NewPacks.head("Second thought", "base", base));
        assertThat(late.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(late.asString());
        assertThat(page.selectFirst(".problem").text()).contains("Nothing was overwritten", "First thought");
        assertThat(page.selectFirst("#title").val()).isEqualTo("Second thought");
        assertThat(Session.path(irene.post(pack + "/about", NewPacks.head("Second thought", "base", page.selectFirst("[name=base]").val())))).isEqualTo(pack);
        assertThat(irene.page(pack).selectFirst("h1").text()).isEqualTo("Second thought");
    }

    @Test
    void whatIsOnesOwnIsHiddenFromOthersAndOpenToEditors() {
        var pack = NewPacks.begin(irene, "The mill " + System.nanoTime());
        var other = staff.signedIn("instructor");
        for (var path : new String[] {"", "/about", "/text", "/cast", "/topics", "/terms", "/facts", "/facts/new"}) {
            assertThat(other.get(pack + path).statusCode()).as(path).isEqualTo(404);
            assertThat(Session.path(new Session().get(pack + path))).as(path).isEqualTo("/sign-in");
        }
        assertThat(other.page("/desk/packs").select("a[href=" + pack + "]")).isEmpty();
        assertThat(other.post(pack + "/about", NewPacks.head("Mine now", "base", "")).statusCode()).isEqualTo(404);
        var editor = staff.signedIn("editor");
        assertThat(editor.page("/desk/packs?page=99999").text()).isNotEmpty();
        assertThat(editor.page(pack).text()).contains("What to do next");
    }

    @Test
    void aPackOfTheHouseIsReadAndNotChangedHere() {
        var house = "/desk/packs/first-minor-planets";
        irene.page(house);
        assertThat(irene.page(house + "/about").select("form[action$=/about]")).isEmpty();
        assertThat(irene.post(house + "/about", NewPacks.head("Mine", "base", "")).statusCode()).isEqualTo(403);
        var editor = staff.signedIn("editor");
        var base = "anything";
        editor.page(house + "/about");
        var refused = editor.post(house + "/about", NewPacks.head("Ours", "base", base, "passages", "15"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("read from a file");
    }

    @Test
    void listsStayCheapAndFormsWithoutTokenAreRefused() {
        irene.page("/desk/packs");
        assertThat(statements.during(() -> irene.page("/desk/packs"))).isLessThanOrEqualTo(5);
        NewPacks.begin(irene, "One more " + System.nanoTime());
        assertThat(statements.during(() -> irene.page("/desk/packs"))).isLessThanOrEqualTo(5);
        assertThat(irene.withoutToken().post("/desk/packs/new", NewPacks.head("Forged")).statusCode()).isEqualTo(400);
    }
}
