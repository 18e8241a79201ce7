package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.briefingroom.support.Staff;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** From an article to facts, on a made-up matter: a ferry between two made-up towns. */
@QuarkusTest
class CurateFromAnArticleTest {
    private static final String TEXT = """
            The ferry between Sample Quay and Sample Island will stop running in October, the harbour board said on Tuesday.

            “Nobody can repair a hull of sixty years,” said Nora Quill, who chairs the board.

            The boat carries about 300 people a day. A new one would cost two to three million crowns.""";

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
            begin(window, page);
            paste(window, page);
            page.locator("a.button[href$='/facts/new']").click();
            takeAPassage(window, page);
            markASlot(window, page);
            page.locator("#save").click();
            page.locator("#told:has-text('Kept: “')").waitFor();
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

    private static void begin(Window window, Page page) {
        page.locator("form.stack button").evaluate("button => { button.form.noValidate = true; }");
        page.locator("form.stack button").press("Enter");
        page.locator("#findings").waitFor();
        window.isClean();
        page.getByLabel("Title of the pack").fill("The last ferry " + System.nanoTime());
        page.getByLabel("What it is about").fill("Why a made-up ferry stops.");
        page.getByLabel("Title, as it is printed").fill("Board ends ferry");
        page.getByLabel("Kind of text").fill("news report");
        page.getByLabel("Who wrote it").fill("Sample Author");
        page.getByLabel("Where it was published").fill("The Sample Paper");
        page.getByLabel("When").fill("2024-05-01");
        page.locator("form.stack button").press("Enter");
        page.locator("[aria-current=step]:has-text('Text')").waitFor();
        window.isClean();
    }

    private static void paste(Window window, Page page) {
        page.locator("[aria-current=step] a").press("Enter");
        page.locator("#text").fill(TEXT);
        page.locator("form.stack button").press("Enter");
        page.locator(".passages").waitFor();
        window.isClean();
    }

    /** By keyboard alone: into the paragraph, along its words, and on the button. */
    private static void takeAPassage(Window window, Page page) {
        page.locator("[data-passage='2']").focus();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowRight");
        for (int word = 0; word < 4; word++) {
            page.keyboard().press("Control+Shift+ArrowRight");
        }
        page.keyboard().type("nothing typed here is taken");
        page.locator("#take").press("Enter");
        assertThat(page.locator("#at").inputValue()).isEqualTo("§2");
        assertThat(page.locator("#quote").inputValue()).startsWith("Nobody can repair");
        assertThat(page.locator("[data-passage='2']").innerText()).doesNotContain("nothing typed");
        window.isClean();
    }

    private static void markASlot(Window window, Page page) {
        page.locator("#says").fill("Age makes it impossible to repair the old ferry, which carries about 300 people a day.");
        page.locator("#status").selectOption("claimed");
        page.locator("#says").evaluate("field => { field.focus(); const at = field.value.indexOf('about 300 people'); field.setSelectionRange(at, at + 16); }");
        PlaywrightAssertions.assertThat(page.locator("#slot-value")).hasValue("~300 people");
        page.locator("#slot-mark").press("Enter");
        assertThat(page.locator("#says").inputValue()).contains("[about 300 people](number:~300 people)");
        page.locator("#speakers").fill("Nora Quill");
        page.locator("#newTopic").fill("The old boat");
        page.locator("#castName").fill("Nora Quill");
        page.locator("button[value=add]").press("Enter");
        page.locator("#told:has-text('Nora Quill is in the cast now')").waitFor();
        page.locator("#preview .seen-line:has-text('According to Nora Quill')").waitFor();
        assertThat(page.locator("#topic").inputValue()).isEqualTo("the-old-boat");
        window.isClean();
    }

    private static void lookAtTheBooks(Window window, Page page) {
        for (var book : new String[] {"Cast", "Topics", "Terms"}) {
            page.locator("nav.ways a:has-text('" + book + "')").click();
            page.locator("h1:has-text('" + book + "')").waitFor();
            window.isClean();
        }
    }
}
