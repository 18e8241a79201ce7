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

/** From an article to a fact that is asked, every page looked at on the way. */
@QuarkusTest
class CurateFromAnArticleTest {
    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;

    @Test
    void fromANewPackToAFactThatIsAsked() throws Exception {
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            staff.signIn(page);
            page.navigate("/desk/packs");
            window.isClean();
            page.locator("a[href='/desk/packs/new']").click();
            refused(page);
            window.isClean();
            Ferry.begin(page);
            window.isClean();
            Ferry.paste(page);
            window.isClean();
            page.locator("a.button[href$='/facts/new']").click();
            Ferry.takeAPassage(page);
            window.isClean();
            Ferry.sayIt(page);
            window.isClean();
            Ferry.keep(page);
            window.isClean();
            page.locator("nav.ways a").first().click();
            assertThat(page.locator(".fact-list").innerText()).contains("According to Nora Quill", "the old ferry");
            window.isClean();
            page.locator(".fact-list a").first().click();
            page.locator("#preview .seen-line").waitFor();
            window.isClean();
            lookAtTheBooks(window, page);
        }
    }

    private static void refused(Page page) {
        page.locator("form.stack button").evaluate("button => { button.form.noValidate = true; }");
        page.locator("form.stack button").press("Enter");
        page.locator("#findings").waitFor();
    }

    private static void lookAtTheBooks(Window window, Page page) {
        for (var book : new String[] {"Cast", "Topics", "Terms"}) {
            page.locator("nav.ways a:has-text('" + book + "')").click();
            page.locator("h1:has-text('" + book + "')").waitFor();
            window.isClean();
        }
    }
}
