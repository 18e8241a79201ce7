package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.briefingroom.support.Staff;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** What is sent after the session has ended is not lost. */
@QuarkusTest
class KeptThroughSignInTest {
    private static final String OFFER = "button:has-text('Put it back')";

    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;

    @Test
    void itIsOfferedAgainOnItsPageAndForgottenOnceItIsSaved() throws Exception {
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            staff.signIn(page);
            page.navigate("/desk/packs/new");
            var typed = Map.of("title", "The last ferry " + System.nanoTime(), "about", "Why it stops.", "sourceTitle", "Board ends ferry", "kind", "news report", "author", "Sample Author",
                    "outlet", "The Sample Paper", "published", "2024-05-01");
            typed.forEach((field, value) -> page.locator("#" + field).fill(value));
            page.context().clearCookies(new ClearCookiesOptions().setName("quarkus-credential"));
            page.locator("form.stack button").press("Enter");
            page.waitForURL("**/sign-in");
            window.isClean();
            staff.signIn(page);
            page.waitForURL("**/desk/packs/new");
            page.locator(OFFER).press("Enter");
            typed.forEach((field, value) -> assertThat(page.locator("#" + field).inputValue()).isEqualTo(value));
            page.locator("form.stack button").press("Enter");
            page.locator("[aria-current=step]").first().waitFor();
            page.navigate("/desk/packs/new");
            assertThat(page.locator(OFFER).count()).isZero();
        }
    }
}
