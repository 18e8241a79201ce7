package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** From the shelf to the result and to what was learnt, without touching a mouse. */
@QuarkusTest
class TakeAQuizByKeyboardTest {

    @TestHTTPResource("/")
    URI home;

    private final Set<String> looks = new HashSet<>();

    @Test
    void fromTheShelfToTheProgress() throws Exception {
        try (var window = Window.open(home.toString())) {
            window.page().navigate("/");
            window.isClean().tabTo("a[href='/quizzes/promises-and-positions']").press("Enter");
            window.page().waitForURL("**/quizzes/promises-and-positions");
            window.isClean().tabTo("#name");
            window.page().keyboard().type("Sample Ada");
            window.press("Enter");
            answerEverything(window);
            assertThat(window.heading()).matches("[\\d.]+ of 14 points");
            window.isClean().tabTo("a.button[href='/me']").press("Enter");
            window.page().waitForURL("**/me");
            window.isClean();
            assertThat(window.page().locator("main").innerText()).contains("Sample Ada", "Promises and positions", "of 14 points");
        }
    }

    private void answerEverything(Window window) {
        window.page().waitForURL("**/questions/1");
        for (int position = 1; position <= 14; position++) {
            assertThat(window.page().locator(".quiz-count").innerText()).isEqualTo("Question " + position + " of 14");
            isCleanAtFirst(window, "form.ask fieldset");
            fillIn(window);
            window.tabTo("form.ask button:not([name])").press("Enter");
            window.page().locator(".verdict").waitFor();
            isCleanAtFirst(window, ".verdict");
            window.tabTo(".row a.button").press("Enter");
            window.page().waitForURL(position == 14 ? "**/result" : "**/questions/" + (position + 1));
        }
    }

    /** Pages of one look are checked once: each kind's sheet, each verdict. */
    private void isCleanAtFirst(Window window, String whatGivesTheLook) {
        if (looks.add(window.page().locator(whatGivesTheLook).first().getAttribute("class"))) {
            window.isClean();
        }
    }

    private static void fillIn(Window window) {
        var page = window.page();
        if (page.locator("form.ask input[type=radio]").count() > 0) {
            window.tabTo("form.ask input[type=radio]").press("Space");
        } else if (page.locator("form.ask input[type=checkbox]").count() > 0) {
            window.tabTo("form.ask input[type=checkbox]").press("Space");
        } else if (page.locator("form.ask select").count() > 0) {
            for (int i = 0; i < page.locator("form.ask select").count(); i++) {
                window.tabTo("form.ask select");
                page.keyboard().press("ArrowDown");
            }
        } else {
            window.tabTo("form.ask input:not([type=hidden])");
            page.keyboard().type("20");
        }
    }
}
