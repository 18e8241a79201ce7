package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.briefingroom.figures.FiguresQuiz;
import org.briefingroom.support.MovableClock;
import org.briefingroom.support.Staff;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** The pages that no other journey passes. */
@QuarkusTest
class EveryOtherPageTest {

    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;
    @Inject
    FiguresQuiz quizzes;
    @Inject
    MovableClock time;

    @Test
    void theyAreCleanForWhoeverComesBy() throws Exception {
        try (var window = Window.open(home.toString())) {
            for (var path : new String[] {"/briefings/western-guarantees-ukraine", "/me", "/today", "/today/mastery", "/e", "/e?code=K7M", "/sign-in", "/sign-in?failed=yes", "/me/sign-in", "/nowhere"}) {
                window.page().navigate(path);
                window.isClean();
            }
        }
    }

    @Test
    void aQuizThatTellsAtTheEndIsCleanOnTheWay() throws Exception {
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            page.navigate("/quizzes/plan-and-limits");
            page.locator("main form button").evaluate("button => { button.form.noValidate = true; button.click(); }");
            assertThat(page.locator("#problem").innerText()).contains("Please choose a name");
            window.isClean();
            page.getByLabel("Choose a name").fill("Sample Cem");
            page.locator("main form button").press("Enter");
            page.waitForURL("**/questions/1");
            page.locator("input[name=number]").fill("900.000");
            page.locator("form.ask button:not([name])").press("Enter");
            assertThat(page.locator("#problem").innerText()).contains("could be 900000 or 900");
            window.isClean();
            page.locator("input[name=number]").fill("900k");
            page.locator("form.ask button:not([name])").press("Enter");
            page.getByText("Your answer is kept").waitFor();
            window.isClean();
            page.navigate(page.url().replaceFirst("/questions/1.*", "/questions/13"));
            window.isClean();
            page.navigate(page.url().replace("/questions/13", "/result"));
            assertThat(window.heading()).isEqualTo("This attempt has not ended yet");
            window.isClean();
            page.navigate("/me");
            page.navigate(page.locator("#return-link").inputValue());
            assertThat(window.heading()).isEqualTo("Are you Sample Cem?");
            window.isClean();
        }
    }

    @Test
    void whatComesBackIsCleanTodayAndWhenItIsDue() throws Exception {
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            page.navigate("/quizzes/promises-and-positions");
            page.getByLabel("Choose a name").fill("Sample Dina");
            page.locator("main form button").press("Enter");
            page.waitForURL("**/questions/1");
            page.navigate("/today");
            assertThat(page.locator("main").innerText()).contains("you have answered no question so far");
            window.isClean();
            page.goBack();
            page.locator("button[name=skip]").press("Enter");
            page.locator("h1.verdict").waitFor();
            page.navigate("/today");
            assertThat(page.locator("main").innerText()).contains("Nothing is due", "still being learnt");
            window.isClean();
            page.navigate("/today/mastery");
            page.locator("details summary").first().press("Enter");
            window.isClean();
            page.locator("table.mastery a").first().press("Enter");
            page.locator(".mastery-facts").waitFor();
            window.isClean();
            time.moveOn(Duration.ofDays(1));
            page.navigate("/today");
            window.isClean();
            page.locator(".pile button").press("Enter");
            page.waitForURL("**/questions/1");
            assertThat(page.locator("fieldset.certainty input").count()).isEqualTo(3);
            window.isClean();
        } finally {
            time.putRight();
        }
    }

    @Test
    void anInstructorComesInAndCorrectsAFact() throws Exception {
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            page.navigate("/welcome/" + staff.invite("administrator").value());
            window.isClean();
            signIn(window, "Sample Irene " + System.nanoTime());
            window.isClean();
            var figures = quizzes.reference(staff.signedIn("instructor"));
            for (var measured : List.of(figures, figures + "/questions/4", "/desk/packs/western-guarantees-ukraine/memory")) {
                page.navigate(measured);
                window.isClean();
            }
            page.navigate("/desk/packs/western-guarantees-ukraine/facts");
            window.isClean();
            page.getByLabel("Words in the fact").fill("macron-restrained");
            page.locator(".filters button").click();
            page.locator("a[href$='/facts/macron-restrained']").click();
            window.isClean();
            page.getByLabel("Place in the source").fill("§99");
            page.getByLabel("Why it changes").fill("a sample reason");
            page.locator("#save").click();
            assertThat(page.locator("#findings").innerText()).contains("The source has no §99", "§0 to §28");
            window.isClean();
        }
    }

    private static void signIn(Window window, String name) {
        var page = window.page();
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill("a long sample sentence");
        page.locator("form button").click();
        assertThat(window.heading()).isEqualTo("Desk");
    }
}
