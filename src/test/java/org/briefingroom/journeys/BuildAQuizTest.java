package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.briefingroom.support.Staff;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** An instructor builds, previews and publishes a quiz, and a learner takes it to its end in a browser of their own. */
@QuarkusTest
class BuildAQuizTest {

    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;

    @Test
    void fromATitleToALearnersResult() throws Exception {
        String quiz;
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            staff.signIn(page);
            begin(window, page);
            var builder = page.url();
            settle(window, page);
            draw(window, page);
            choose(window, page, builder);
            preview(window, page, builder);
            quiz = publish(window, page);
        }
        take(quiz);
    }

    private static void begin(Window window, Page page) {
        page.navigate("/desk/quizzes");
        window.isClean();
        page.getByText("New quiz").click();
        window.isClean();
        page.getByLabel("The pack that it asks about").selectOption("western-guarantees-ukraine");
        page.getByLabel("Title").fill("Built in a browser " + System.nanoTime());
        page.getByText("Begin", new Page.GetByTextOptions().setExact(true)).press("Enter");
        page.getByText("None yet.").waitFor();
        window.isClean();
    }

    private static void settle(Window window, Page page) {
        page.getByText("Change the settings").click();
        page.locator("#about").fill("On promises.");
        page.locator("#minutes").fill("soon");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#minutes-problem").innerText()).contains("Write the minutes as a number");
        assertThat(page.locator("#about").inputValue()).isEqualTo("On promises.");
        window.isClean();
        page.locator("#minutes").fill("20");
        page.locator("#audience").selectOption("code");
        page.locator("#code").fill("Rhine falls");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("20 minutes from when you begin").waitFor();
    }

    private static void draw(Window window, Page page) {
        page.getByText("Draw questions").click();
        window.isClean();
        page.getByLabel("How many questions").fill("4");
        page.getByText("Draw", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Drawn: 4 questions").waitFor();
        window.isClean();
        page.getByText("Take these").click();
        page.locator("#question-4").waitFor();
        window.isClean();
        page.locator("button[value=down-1]").press("Enter");
        page.waitForURL("**#question-2");
    }

    private static void choose(Window window, Page page, String builder) {
        page.navigate(builder + "/choice?from=published");
        window.isClean();
        page.navigate(builder + "/choice");
        window.isClean();
        page.getByText("Back to the quiz").first().click();
    }

    private static void preview(Window window, Page page, String builder) {
        page.navigate(builder + "/preview");
        window.isClean();
        page.getByText("Begin", new Page.GetByTextOptions().setExact(true)).click();
        for (int question = 1; question <= 4; question++) {
            page.getByText("Question " + question + " of 4").first().waitFor();
            window.isClean();
            page.locator("article > .row a.button").first().click();
        }
    }

    private static String publish(Window window, Page page) {
        page.locator("input[name^=reason-]").all().forEach(reason -> reason.fill("this is but a sample"));
        page.locator("form[action$=publication] button").click();
        page.locator("#out").waitFor();
        window.isClean();
        return page.locator("#out a").first().getAttribute("href");
    }

    private void take(String quiz) throws Exception {
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            page.navigate(quiz);
            window.isClean();
            page.getByLabel("Choose a name").fill("Sample Cem");
            page.getByLabel("Code word").fill("Danube");
            page.locator("main form button").click();
            assertThat(page.locator("#code-problem").innerText()).contains("That is not the code word");
            window.isClean();
            page.getByLabel("Code word").fill("rhine falls");
            page.locator("main form button").click();
            page.waitForURL("**/questions/1");
            assertThat(page.locator(".quiz-time").innerText()).contains("minutes left");
            window.isClean();
            for (int question = 1; question <= 4; question++) {
                page.locator("button[name=skip]").click();
                page.locator("h1.verdict").waitFor();
                page.locator("article > .row a.button").first().click();
                page.locator(question == 4 ? "#by-topic" : "form.ask").waitFor();
            }
            assertThat(window.heading()).isEqualTo("0 of 4 points");
            window.isClean();
        }
    }
}
