package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The steps from an empty desk to a fact, on a made-up matter: a ferry between two made-up towns. */
final class Ferry {
    private static final String TEXT = """
            The ferry between Sample Quay and Sample Island will stop running in October, the harbour board said on Tuesday.

            “Nobody can repair a hull of sixty years,” said Nora Quill, who chairs the board.

            The boat carries about 300 people a day. A new one would cost two to three million crowns.""";

    private Ferry() {
    }

    static void begin(Page page) {
        page.getByLabel("Title of the pack").fill("The last ferry " + System.nanoTime());
        page.getByLabel("What it is about").fill("Why a made-up ferry stops.");
        page.getByLabel("Title, as it is printed").fill("Board ends ferry");
        page.getByLabel("Kind of text").fill("news report");
        page.getByLabel("Who wrote it").fill("Sample Author");
        page.getByLabel("Where it was published").fill("The Sample Paper");
        page.getByLabel("When").fill("2024-05-01");
        page.locator("form.stack button").press("Enter");
        page.locator("[aria-current=step]:has-text('Text')").waitFor();
    }

    static void paste(Page page) {
        page.locator("[aria-current=step] a").press("Enter");
        page.locator("#text").fill(TEXT);
        page.locator("form.stack button").press("Enter");
        page.locator(".passages").waitFor();
    }

    /** By keyboard alone: into the paragraph, along its words, and on the button; not before the page is ready for it, nor before it shows what was selected. */
    static void takeAPassage(Page page) {
        page.locator("#take").waitFor();
        page.locator("[data-passage='2']").focus();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowRight");
        for (int word = 0; word < 4; word++) {
            page.keyboard().press("Control+Shift+ArrowRight");
        }
        page.evaluate("() => new Promise(painted => requestAnimationFrame(() => setTimeout(painted)))");
        page.keyboard().type("nothing typed here is taken");
        page.locator("#take").press("Enter");
        assertThat(page.locator("#at").inputValue()).isEqualTo("§2");
        assertThat(page.locator("#quote").inputValue()).startsWith("Nobody can repair");
        assertThat(page.locator("[data-passage='2']").innerText()).doesNotContain("nothing typed");
    }

    static void sayIt(Page page) {
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
    }

    static void keep(Page page) {
        page.locator("#save").click();
        page.locator("#told:has-text('Kept: “')").waitFor();
    }
}
