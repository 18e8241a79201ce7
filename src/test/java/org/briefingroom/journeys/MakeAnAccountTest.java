package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** A learner’s account, by keyboard: made, signed out of, and signed in to. */
@QuarkusTest
class MakeAnAccountTest {

    @TestHTTPResource("/")
    URI home;

    @Test
    void anAccountIsMadeAndSignedInToByKeyboard() throws Exception {
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            page.navigate("/me");
            window.tabTo("a[href='/me/account/new']").press("Enter");
            page.waitForURL("**/me/account/new");
            window.isClean().tabTo("#name");
            var name = "Sample Finn " + System.nanoTime();
            page.keyboard().type(name);
            window.tabTo("#password");
            page.keyboard().type("a quiet sample sentence");
            window.press("Enter");
            page.waitForURL("**/me/account?done=made");
            page.locator("#proof").fill("000000");
            page.locator("#chosen").fill("another sample sentence");
            page.locator("#chosen").press("Enter");
            page.locator("#proof-problem").waitFor();
            window.isClean();
            page.locator("form[action$='/sign-out'] button").press("Enter");
            page.waitForURL("**/me");
            window.tabTo("a[href='/me/sign-in']").press("Enter");
            page.getByLabel("Sign-in name").fill(name);
            page.getByLabel("Password").fill("a quiet sample sentence");
            page.getByLabel("Password").press("Enter");
            page.waitForURL("**/me");
            assertThat(page.locator(".lead").innerText()).contains("You are known here as " + name);
            page.navigate("/me/sign-in");
            window.isClean();
        }
    }
}
