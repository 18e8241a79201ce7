package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingroom.support.Staff;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** A pack comes in from a file, its briefing is arranged by keyboard and put on the shelf. */
@QuarkusTest
class ArrangeABriefingTest {
    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;

    @Test
    void fromAFileToTheShelf() throws Exception {
        walk(Window.open(home.toString()));
    }

    @Test
    void withoutJavaScriptToo() throws Exception {
        walk(Window.withoutJavaScript(home.toString()));
    }

    private void walk(Window opened) throws Exception {
        var pack = "planets-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        var file = Files.readString(Path.of("seeds", "first-minor-planets.yaml")).replace("pack: first-minor-planets", "pack: " + pack);
        try (var window = opened) {
            var page = window.page();
            staff.signIn(page);
            send(page, file.replace("type: person", "type: wizard"));
            assertThat(page.locator("#problem").innerText()).contains("Nothing was imported");
            send(page, file.substring(0, file.indexOf("\nbriefing:") + 1));
            send(page, file.replace("says: \"", "says: \"In those days, "));
            assertThat(window.heading()).contains("would change");
            page.navigate("/desk/packs/" + pack + "/briefing");
            window.tabTo("button[value=topics]").press("Enter");
            page.locator(".arranged").first().waitFor();
            var second = page.locator(".arranged-lines > li").nth(1).getAttribute("id");
            window.tabTo("#" + second + " button[value^=up]").press("Enter");
            page.waitForURL("**#" + second);
            assertThat(page.locator(".arranged-lines > li").first().getAttribute("id")).isEqualTo(second);
            page.locator("summary").first().click();
            page.locator("#note-1").fill("Ask first what a planet is.");
            page.locator(".savebar button").click();
            page.locator("button[name=shown][value=true]").click();
            page.locator("button[name=shown][value=false]").waitFor();
            page.navigate("/briefings/" + pack);
            assertThat(page.locator(".own-note").innerText()).contains("not from the source", "Ask first what a planet is.");
        }
    }

    @Test
    void thePagesAreClean() throws Exception {
        var pack = "planets-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        var file = Files.readString(Path.of("seeds", "first-minor-planets.yaml")).replace("pack: first-minor-planets", "pack: " + pack);
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            staff.signIn(page);
            send(page, file.replace("type: person", "type: wizard"));
            window.isClean();
            send(page, file);
            page.navigate("/desk/packs/" + pack + "/briefing");
            window.isClean();
            send(page, file.replace("says: \"", "says: \"In those days, "));
            window.isClean();
            page.navigate("/desk/packs/first-minor-planets/briefing/file");
            window.isClean();
            page.navigate("/desk/packs/" + pack + "/briefing");
            page.locator("#title-1").evaluate("title => { title.form.noValidate = true; title.value = ''; }");
            page.locator(".savebar button").click();
            page.locator("#wrong-title-1").waitFor();
            window.isClean();
        }
    }

    private static void send(Page page, String yaml) {
        page.navigate("/desk/packs/import");
        page.locator("#file").setInputFiles(new FilePayload("planets.yaml", "application/yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").click();
        page.waitForLoadState();
    }
}
