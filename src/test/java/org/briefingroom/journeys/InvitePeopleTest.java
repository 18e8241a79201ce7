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

/** An administrator invites a colleague, who comes in, forgets the password, chooses a new one and signs out everywhere. */
@QuarkusTest
class InvitePeopleTest {
    private static final String PASSWORD = "a sample of a password";
    private static final String NEWER = "a newer sample of one";

    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;

    private final String name = "Sample Cem " + System.nanoTime();

    @Test
    void aColleagueComesInAndGoes() throws Exception {
        try (var irene = Window.open(home.toString()); var cem = Window.open(home.toString())) {
            staff.signIn(irene.page());
            joins(cem, invites(irene));
            irene.page().navigate("/desk/people");
            irene.isClean();
            var reset = makesAResetLink(irene);
            choosesAPassword(cem, reset);
            signsOutEverywhere(cem);
            readsTheLog(irene);
        }
    }

    private String invites(Window irene) {
        irene.page().navigate("/desk");
        irene.tabTo("a[href='/desk/people']").press("Enter");
        irene.page().waitForURL("**/desk/people");
        irene.tabTo("input[name=role]").press("ArrowDown").tabTo("form[action$=invitations] button").press("Enter");
        irene.page().locator("#link").waitFor();
        irene.isClean();
        return irene.page().locator("#link").inputValue();
    }

    private void joins(Window cem, String link) {
        var page = cem.page();
        page.navigate(here(link));
        assertThat(page.locator(".lead").innerText()).contains("an editor");
        page.getByLabel("Name").fill("x" + "y".repeat(3));
        page.locator("#password").fill("short");
        page.locator("main form").evaluate("form => { form.noValidate = true; }");
        page.locator("main form button").press("Enter");
        page.locator("#problem").waitFor();
        cem.isClean();
        page.getByLabel("Name").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("main form button").press("Enter");
        page.waitForURL("**/desk");
        cem.tabTo("a[href='/desk/account']").press("Enter");
        page.waitForURL("**/desk/account");
        cem.isClean();
    }

    private void signsIn(Page page, String password) {
        page.waitForURL("**/sign-in?*");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.locator("main form button").press("Enter");
        page.waitForURL("**/desk");
    }

    private String makesAResetLink(Window irene) {
        var page = irene.page();
        while (page.getByText(name, new Page.GetByTextOptions().setExact(true)).count() == 0) {
            page.locator("a[rel=next]").click();
        }
        page.getByText(name, new Page.GetByTextOptions().setExact(true)).click();
        irene.isClean();
        page.locator("form[action$='/reset'] button").click();
        page.locator("#link").waitFor();
        irene.isClean();
        return page.locator("#link").inputValue();
    }

    private void choosesAPassword(Window cem, String link) {
        var page = cem.page();
        page.navigate(here(link));
        cem.isClean();
        page.locator("#password").fill(NEWER);
        page.locator("main form button").press("Enter");
        signsIn(page, NEWER);
    }

    private void signsOutEverywhere(Window cem) {
        cem.page().navigate("/desk/account");
        cem.page().locator("form[action$='/account/sign-out'] button").click();
        assertThat(cem.page().locator(".note").innerText()).contains("signed out everywhere");
        cem.isClean();
        cem.page().navigate("/desk");
        assertThat(cem.heading()).isEqualTo("Sign in");
    }

    private void readsTheLog(Window irene) {
        irene.page().navigate("/desk/log");
        irene.isClean();
        irene.page().locator("#person").fill(name);
        irene.page().locator(".filters button").click();
        assertThat(irene.page().locator(".log li").allInnerTexts().toString()).contains("signed out everywhere", "reset password", "joined: as an editor");
        irene.page().locator("#person").fill("nobody at all");
        irene.page().locator(".filters button").click();
        irene.isClean();
    }

    private String here(String link) {
        return link.replaceFirst("^https?://[^/]+", "");
    }
}
