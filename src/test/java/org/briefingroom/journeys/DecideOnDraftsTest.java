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

/** An instructor chooses facts and decides on their drafts, without touching a mouse where it counts. */
@QuarkusTest
class DecideOnDraftsTest {
    private static final String READY = ".draft:has(.mark-done) ";

    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;

    @Test
    void keepRewordAndDrop() throws Exception {
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            staff.signIn(page);
            page.navigate("/desk/packs/western-guarantees-ukraine");
            window.tabTo("a[href='/desk/packs/western-guarantees-ukraine/drafts']").press("Enter");
            page.waitForURL("**/drafts");
            assertThat(window.heading()).isEqualTo("Questions from facts");
            window.isClean();
            page.locator("a[href*='/choice']").first().click();
            window.isClean().tabTo("input[name=topic]").press("Space");
            window.tabTo(".choose button").press("Enter");
            page.waitForURL("**/drafts?topic=*");
            window.tabTo(READY + "button[value=keep]").press("Enter");
            page.locator("#done:has-text('kept')").waitFor();
            window.tabTo(READY + "button[value=drop]").press("Enter");
            page.locator("#done:has-text('dropped')").waitFor();
            window.isClean();
            reword(window, page);
            page.navigate("/desk/packs/western-guarantees-ukraine/coverage");
            window.isClean();
            takeBack(page);
        }
    }

    private static void reword(Window window, Page page) {
        page.locator(READY + ".draft-more a").first().click();
        window.isClean();
        var stem = page.locator("#stem").inputValue();
        page.locator("#stem").fill("Today: " + stem);
        page.locator("button[value=reword]").click();
        assertThat(page.locator("#findings-stem").innerText()).contains("IW-38 blocks");
        assertThat(page.locator("#stem").inputValue()).isEqualTo("Today: " + stem);
        window.isClean();
        page.locator("#stem").fill("Think back: " + stem);
        page.locator("#reason").fill("reads better to a class");
        page.locator("button[value=reword]").click();
        page.locator("#done:has-text('Think back: ')").waitFor();
    }

    /** So that whoever tests the pack after this finds it as it was. */
    private static void takeBack(Page page) {
        for (var state : new String[] {"kept", "reworded", "dropped"}) {
            page.navigate("/desk/packs/western-guarantees-ukraine/drafts?state=" + state);
            page.locator("button[value=reopen]").first().click();
        }
    }
}
