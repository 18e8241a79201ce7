package org.briefingroom.authoring.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Making quizzes, through the pages. */
@QuarkusTest
class BuildingTest {

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;

    private Session irene;

    @BeforeEach
    void signIn() {
        irene = staff.signedIn("instructor");
    }

    @Test
    void whatIsDrawnIsArrangedPublishedAndTakenOffAgain() {
        var made = Made.drawn(irene, "A sample " + System.nanoTime(), 4);
        var names = made.names();
        assertThat(names).hasSize(4);
        assertThat(Session.path(made.arrange(made.base(), "up-2", names, "2"))).isEqualTo(made.page + "#question-1");
        assertThat(made.names()).containsExactly(names.get(1), names.get(0), names.get(2), names.get(3));
        assertThat(made.look().text()).contains("worth 8 points together");
        assertThat(Session.path(made.publish())).isEqualTo(made.page + "#out");
        var slug = made.slug();
        assertThat(new Session().page("/quizzes/" + slug).text()).contains("worth 8 points together");
        assertThat(new Session().page("/").select("a[href='/quizzes/" + slug + "']")).hasSize(1);
        irene.post(made.page + "/withdrawal");
        assertThat(new Session().get("/quizzes/" + slug).statusCode()).isEqualTo(404);
        irene.post(made.page + "/return");
        assertThat(new Session().get("/quizzes/" + slug).statusCode()).isEqualTo(200);
        made.look();
        assertThat(irene.post(made.page + "/deletion").statusCode()).isEqualTo(409);
        made.settle("audience", "link");
        assertThat(made.look().text()).contains("out, changed since");
        made.publish();
        assertThat(new Session().page("/").select("a[href='/quizzes/" + slug + "']")).isEmpty();
        assertThat(new Session().get("/quizzes/" + slug).statusCode()).isEqualTo(200);
        irene.post(made.page + "/withdrawal");
    }

    @Test
    void whatIsUnfinishedIsKeptAndNotPublished() {
        var made = Made.begin(irene, "<script>alert(1)</script>");
        assertThat(made.look().select("main script")).isEmpty();
        assertThat(made.look().selectFirst("h1").text()).isEqualTo("<script>alert(1)</script>");
        var refused = made.publish();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Made.text(refused)).contains("It has no question yet", "It does not say what it is about");
        var bad = made.settle("minutes", "abc", "about", "x".repeat(700));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(Made.text(bad)).contains("longer than 600 characters", "as a number from 1 to 1440");
        irene.page(made.page);
        assertThat(Session.path(irene.post(made.page + "/deletion"))).isEqualTo("/desk/quizzes");
        assertThat(irene.get(made.page).statusCode()).isEqualTo(404);
    }

    @Test
    void theSecondOfTwoSeesBothAndChooses() {
        var made = Made.drawn(irene, "Two at once", 3);
        var base = made.base();
        var names = made.names();
        made.arrange(base, "remove-1", names, "1");
        var late = made.arrange(base, "save", names, "5");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Made.text(late)).contains("Nothing was overwritten", "What you sent", "5 points", "Use mine instead");
        assertThat(made.names()).hasSize(2);
        assertThat(made.arrange(made.base(), "save", names, "5").statusCode()).isEqualTo(303);
        assertThat(made.names()).isEqualTo(names);
        assertThat(irene.post(made.page + "/settings", "base", base, "title", "Mine", "zone", "UTC", "audience", "shelf", "feedback", "after each").statusCode()).isEqualTo(409);
        assertThat(made.look().selectFirst("h1").text()).isEqualTo("Two at once");
        assertThat(irene.post(made.page + "/publication", "base", base).statusCode()).isEqualTo(409);
    }

    @Test
    void pointsThatAreNoneComeBackToBeMended() {
        var made = Made.drawn(irene, "Points", 2);
        var refused = made.arrange(made.base(), "save", made.names(), "many");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Made.text(refused)).contains("Write a number up to 100");
        assertThat(made.look().select("[name=points]").eachAttr("value")).containsOnly("1");
    }

    @Test
    void anotherInstructorFindsNothingAndAnEditorEverything() {
        var made = Made.drawn(irene, "Mine alone " + System.nanoTime(), 2);
        var ben = staff.signedIn("instructor");
        var edith = staff.signedIn("editor");
        for (var path : List.of("", "/settings", "/preview", "/preview/1", "/choice", "/draw")) {
            assertThat(ben.get(made.page + path).statusCode()).as(path).isEqualTo(404);
            assertThat(edith.get(made.page + path).statusCode()).as(path).isEqualTo(200);
            assertThat(new Session().get(made.page + path).statusCode()).as("nobody " + path).isEqualTo(302);
        }
        ben.page("/desk/quizzes");
        for (var path : List.of("/questions", "/settings", "/publication", "/withdrawal", "/return", "/deletion", "/choice", "/draw")) {
            assertThat(ben.post(made.page + path, "base", "1").statusCode()).as(path).isEqualTo(404);
        }
        assertThat(ben.page("/desk/quizzes").text()).doesNotContain(made.look().selectFirst("h1").text());
        assertThat(made.as(edith).publish().statusCode()).isEqualTo(303);
        irene.post(made.page + "/withdrawal");
    }

    @Test
    void forgedNumbersAndFormsWithoutATokenAreRefused() {
        for (var path : List.of("/desk/quizzes/999999999", "/desk/quizzes/none", "/desk/quizzes/99999999999999999999", "/desk/quizzes/1/preview/0")) {
            assertThat(irene.get(path).statusCode()).as(path).isEqualTo(404);
        }
        irene.page("/desk/quizzes/new");
        assertThat(irene.post("/desk/quizzes/new", "pack", "none", "title", "Nowhere").statusCode()).isEqualTo(404);
        assertThat(irene.post("/desk/quizzes/new", "pack", Made.PACK, "title", " ").statusCode()).isEqualTo(422);
        assertThat(new Session().post("/desk/quizzes/new", "pack", Made.PACK, "title", "T").statusCode()).isIn(302, 400);
        var made = Made.begin(irene, "Forged");
        made.arrange(made.base(), "save", List.of("no-such-question"), "1");
        assertThat(made.look().text()).contains("The pack has no such question any more");
        assertThat(made.publish().statusCode()).isEqualTo(422);
    }

    @Test
    void theListTakesFewStatementsHoweverLongItIs() {
        Made.begin(irene, "Counted");
        assertThat(statements.during(() -> irene.page("/desk/quizzes?q=counted"))).isLessThanOrEqualTo(5);
        assertThat(irene.page("/desk/quizzes?q=no+such+words+100%25").text()).contains("No quiz fits these words");
    }

    @Test
    void questionsAreFoundAndAddedToThoseThereAre() {
        var made = Made.begin(irene, "Picked");
        var published = irene.page(made.page + "/choice?from=published&q=breakthrough");
        assertThat(published.select(".pick li")).isNotEmpty();
        var name = published.selectFirst("[name=question]").val();
        assertThat(Session.path(irene.post(made.page + "/choice?from=published", "question", name, "question", "forged"))).endsWith("added=1");
        assertThat(made.names()).containsExactly(name);
        assertThat(irene.page(made.page + "/choice?q=zzzz").text()).contains("No question fits");
        assertThat(irene.get(made.page + "/draw?questions=0").statusCode()).isEqualTo(422);
    }
}
