package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.briefingroom.support.Staff;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** The whole way of an instructor, by what the pages offer: signing in, an article, a fact, questions, a published quiz, and a learner who takes it. */
@QuarkusTest
class FromAnArticleToALearnerTest {
    private static final String STEM = "As reported on 1 May 2024, how many people does the old ferry carry a day, according to Nora Quill?";

    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;

    @Test
    void fromSigningInToALearnersResult() throws Exception {
        String quiz;
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            staff.signIn(page);
            page.locator("a[href='/desk/packs']").first().click();
            page.locator("a[href='/desk/packs/new']").first().click();
            Ferry.begin(page);
            var pack = page.url().replaceFirst("[?#].*", "");
            Ferry.paste(page);
            page.locator("a.button[href$='/facts/new']").click();
            Ferry.takeAPassage(page);
            Ferry.sayIt(page);
            Ferry.keep(page);
            page.navigate(pack);
            assertThat(page.locator(".steps").innerText()).contains("1 fact");
            write(page, pack);
            quiz = publish(page, pack);
        }
        take(quiz);
    }

    private static void write(Page page, String pack) {
        page.navigate(pack + "/questions/new?kind=SINGLE_CHOICE");
        page.locator("#stem").fill(STEM);
        page.locator("#option-1").fill("about 300");
        page.locator("#option-2").fill("about 200");
        page.locator("#option-3").fill("about 400");
        page.locator("input[name=right]").first().check();
        page.locator("#find").pressSequentially("old ferry");
        page.locator("#found input").first().click();
        page.locator("#chosen input").first().waitFor();
        page.locator("button[value=publish]").click();
        assertThat(page.locator("#problem").innerText()).contains("It is not published yet");
        page.locator("#reason").fill("the other numbers are made up");
        page.locator("button[value=publish]").click();
        page.waitForLoadState();
        assertThat(page.locator(".problem").allInnerTexts()).isEmpty();
        page.locator(".note:has-text('Published.')").waitFor();
    }

    private static String publish(Page page, String pack) {
        page.navigate("/desk/quizzes/new");
        page.locator("#pack").selectOption(pack.replaceFirst(".*/", ""));
        page.getByLabel("Title").fill("The last crossing");
        button(page, "Begin").press("Enter");
        page.getByText("Choose questions").click();
        page.getByText("Written by people").click();
        page.getByLabel(STEM).check();
        button(page, "Add what is ticked").press("Enter");
        page.locator("#added a").click();
        page.locator("#question-1").waitFor();
        page.locator("form[action$=publication] button").click();
        assertThat(page.locator("#problems").innerText()).contains("It does not say what it is about", "“Settings”");
        page.getByText("Change the settings").click();
        page.locator("#about").fill("What a made-up ferry carries.");
        button(page, "Save").press("Enter");
        page.locator("#question-1").waitFor();
        page.locator("input[name^=reason-]").all().forEach(reason -> reason.fill("this is but a sample"));
        page.locator("form[action$=publication] button").click();
        page.waitForLoadState();
        assertThat(page.locator(".problem").allInnerTexts()).isEmpty();
        return page.locator("#out a").first().getAttribute("href");
    }

    private void take(String quiz) throws Exception {
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            page.navigate(quiz);
            page.getByLabel("Choose a name").fill("Sample Cem");
            page.locator("main form button").click();
            page.waitForURL("**/questions/1");
            page.getByLabel("about 300").check();
            page.locator("form.ask button:not([name=skip])").click();
            page.locator("h1.verdict").waitFor();
            assertThat(page.locator("main").innerText()).contains("According to Nora Quill", "§2", "The Sample Paper");
            page.locator("article > .row a.button").first().click();
            page.locator("#by-topic").waitFor();
            assertThat(window.heading()).isEqualTo("1 of 1 point");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
