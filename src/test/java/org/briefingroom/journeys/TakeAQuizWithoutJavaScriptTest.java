package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** The quiz that tells at the end, with JavaScript off; then what was missed again. */
@QuarkusTest
class TakeAQuizWithoutJavaScriptTest {

    @TestHTTPResource("/")
    URI home;

    @Test
    void fromTheCoverToPractice() throws Exception {
        try (var window = Window.withoutJavaScript(home.toString())) {
            var page = window.page();
            page.navigate("/quizzes/plan-and-limits");
            page.getByLabel("Choose a name").fill("Sample Bo");
            page.locator("form button").press("Enter");
            for (int position = 1; position <= 13; position++) {
                assertThat(page.locator(".quiz-count").innerText()).isEqualTo("Question " + position + " of 13");
                fillIn(page);
                page.locator("form.ask button:not([name])").press("Enter");
                if (position < 13) {
                    assertThat(page.locator("main").innerText()).contains("Your answer is kept");
                    page.locator(".row a.button").press("Enter");
                }
            }
            page.locator(".row a.button").first().press("Enter");
            assertThat(window.heading()).matches("[\\d.]+ of 13 points");
            page.locator("form[action$='/practice'] button").press("Enter");
            assertThat(page.locator(".kicker").innerText()).containsIgnoringCase("Practice: The plan and its limits");
        }
    }

    private static void fillIn(Page page) {
        for (var kind : new String[] {"form.ask input[type=radio]", "form.ask input[type=checkbox]"}) {
            if (page.locator(kind).count() > 0) {
                page.locator(kind).first().check();
            }
        }
        for (int i = 0; i < page.locator("form.ask select").count(); i++) {
            page.locator("form.ask select").nth(i).selectOption(String.valueOf(i + 1));
        }
        for (int i = 0; i < page.locator("form.ask input[type=text], form.ask input:not([type])").count(); i++) {
            page.locator("form.ask input[type=text], form.ask input:not([type])").nth(i).fill("20");
        }
    }
}
