package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.briefingroom.support.PackagedApp;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program is killed between an answer it acknowledged and the next one; nothing is lost. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class ResumeAfterAKillIT {

    @TempDir
    Path data;

    @Test
    void theQuizGoesOnWhereItWas() throws Exception {
        int port = PackagedApp.freePort();
        var settings = Map.of("briefingroom.port", String.valueOf(port));
        try (var first = PackagedApp.start(data, settings).awaitReady(); var window = Window.open(first.baseUrl())) {
            var page = window.page();
            begin(page);
            String before = answerThree(page);
            first.kill();
            pressWhileNobodyListens(page);
            try (var second = PackagedApp.start(data, settings).awaitReady()) {
                page.navigate("/quizzes/promises-and-positions");
                page.getByText("Go on where you left off").click();
                page.waitForURL("**/questions/4");
                assertThat(page.locator(".quiz-places summary").innerText()).contains("3 answered, 11 left");
                page.navigate(page.url().replace("/questions/4", "/questions/3"));
                assertThat(page.locator("article").innerHTML()).isEqualTo(before);
                assertThat(second.output()).doesNotContain("Exception");
            }
        }
    }

    private static void begin(Page page) {
        page.navigate("/quizzes/promises-and-positions");
        page.getByLabel("Choose a name").fill("Sample Ada");
        page.locator("form button").click();
    }

    /** Answers three questions; answers with the page that acknowledged the third. */
    private static String answerThree(Page page) {
        for (int position = 1; position <= 3; position++) {
            page.waitForURL("**/questions/" + position);
            page.locator("form.ask input[type=radio]").first().check();
            page.locator("form.ask button:not([name])").click();
            page.locator(".verdict").waitFor();
            if (position < 3) {
                page.locator(".row a.button").click();
            }
        }
        return page.locator("article").innerHTML();
    }

    /** With the program gone, the page says so and keeps what is on it. */
    private static void pressWhileNobodyListens(Page page) {
        page.locator(".row a.button").click();
        page.locator("#offline").waitFor();
        assertThat(page.locator(".verdict").isVisible()).isTrue();
    }
}
