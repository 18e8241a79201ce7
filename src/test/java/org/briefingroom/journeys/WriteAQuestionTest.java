package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.briefingroom.support.Staff;
import org.briefingroom.support.TenThousandQuestions;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** An instructor writes a question, sees it as learners will, mends it, publishes it and changes it again. */
@QuarkusTest
class WriteAQuestionTest {
    private static final String STEM = "As reported on 1 May 2024, in which year was the harbour opened?";

    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;
    @Inject
    TenThousandQuestions masts;

    @Test
    void fromTheListToAPublishedQuestion() throws Exception {
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            staff.signIn(page);
            var pack = masts.lay(masts.newcomer(), 6, 30);
            page.navigate("/desk/questions?pack=" + pack);
            window.isClean();
            page.locator(".begin summary").click();
            page.locator(".begin a[href='/desk/packs/" + pack + "/questions/new']").click();
            window.isClean();
            page.locator("a[href$='kind=SINGLE_CHOICE']").click();
            window.isClean();
            write(page);
            page.locator("#preview .option").nth(2).waitFor();
            window.isClean();
            page.locator("button[value=publish]").click();
            assertThat(page.locator("#problem").innerText()).contains("It is not published yet");
            window.isClean();
            page.locator("#reason").fill("the other years are made up");
            page.locator("button[value=publish]").click();
            page.locator(".note:has-text('Published.')").waitFor();
            window.isClean();
            change(window, page);
            page.locator("button[value=retire]").click();
            assertThat(page.locator(".findings-of").innerText()).contains("Retired");
            window.isClean();
            page.navigate("/desk/questions?q=nothing-like-this");
            window.isClean();
        }
    }

    private static void write(Page page) {
        page.locator("#stem").fill(STEM);
        page.locator("#option-1").fill("1803");
        page.locator("#option-2").fill("1753");
        page.locator("#option-3").fill("1853");
        page.locator("input[name=right]").first().check();
        page.locator("#add").click();
        page.locator("#remove-4").click();
        page.locator("#remove-4").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator("#stem").inputValue()).isEqualTo(STEM);
        page.locator("#find").pressSequentially("harbour");
        page.locator("#found input[value=mast-3]").click();
        page.locator("#chosen input[value=mast-3]").waitFor();
        page.locator("#find").fill("mast");
        page.locator("#found input[value=mast-4]").waitFor();
        assertThat(page.locator("#chosen input[value=mast-3]").isChecked()).as("what was ticked stays").isTrue();
    }

    private static void change(Window window, Page page) {
        page.locator("#option-2").fill("1763");
        page.locator("#reason").fill("this year is made up too");
        page.locator("button[value=publish]").click();
        page.waitForLoadState();
        assertThat(page.locator("#problem").count()).as("problems: " + page.locator(".problem").allInnerTexts()).isZero();
        page.locator("#version-2 ins").first().waitFor();
        assertThat(page.locator("#version-2 ins").first().textContent()).contains("1763");
        window.isClean();
    }
}
