package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.briefingroom.correction.Masts;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** A fact is corrected once: whoever corrects it sees what it touches, and exactly those who met it are told. */
@QuarkusTest
class CorrectOnceTest {

    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;

    @Test
    void whoeverMetTheOldVersionIsToldAndNobodyElse() throws Exception {
        var masts = Masts.raised(staff.signedIn("instructor"), 2, "after each");
        var bo = new Session();
        Masts.choose(bo, bo.begin(masts.quiz(), "Bo"), 1, 1951);
        var cem = new Session();
        Masts.choose(cem, cem.begin(masts.quiz(), "Cem"), 2, 1902);
        try (var ada = Window.open(home.toString())) {
            take(ada.page(), masts);
            try (var irene = Window.open(home.toString())) {
                staff.signIn(irene.page());
                correct(irene, masts);
                reword(irene, masts);
            }
            isTold(ada);
        }
        assertThat(bo.page("/notices").select(".corrections > li")).hasSize(1);
        assertThat(cem.page("/notices").select(".corrections > li")).isEmpty();
        assertThat(new Session().page("/briefings/" + masts.pack()).select(".corrected").text()).contains("the plaque was misread");
    }

    private static void take(Page page, Masts masts) {
        page.navigate("/quizzes/" + masts.quiz());
        page.getByLabel("Choose a name").fill("Sample Ada");
        page.locator("main form button").click();
        for (var year : new String[] {"1901", "1902"}) {
            page.getByLabel(year).check();
            page.locator("form.ask button:not([name=skip])").click();
            page.locator("h1.verdict").waitFor();
            page.locator("article > .row a.button").first().click();
            page.waitForLoadState();
        }
        page.locator("#by-topic").waitFor();
    }

    private static void correct(Window irene, Masts masts) {
        var page = irene.page();
        page.navigate("/desk/packs/" + masts.pack() + "/facts/mast-1");
        page.locator("#says").fill("Mast 1 was raised in [1911](date:1911) by the harbour office.");
        page.locator("#reason").fill("the plaque was misread");
        page.locator("[name=change][value=editorial]").check();
        page.locator("#save").click();
        page.locator("#change-wrong:has-text('a number')").waitFor();
        irene.isClean();
        page.locator("[name=change][value=material]").check();
        page.locator("#save").click();
        page.waitForURL("**/amendments/*");
        assertThat(page.locator(".touched-counts div:has-text('learners who are told') dd").innerText()).isEqualTo("2");
        assertThat(page.locator(".touched li").innerText()).contains("will be suspended");
        irene.isClean();
        page.locator(".touched a").click();
        page.locator("#keep").waitFor();
        irene.isClean();
        page.goBack();
        page.locator("[name=rule][value=drop]").check();
        page.locator("#confirm").click();
        page.waitForURL("**/facts/mast-1");
        page.navigate("/corrections?pack=" + masts.pack());
        assertThat(page.locator(".corrections").innerText()).contains("1901", "1911", "the plaque was misread");
        irene.isClean();
    }

    private static void reword(Window irene, Masts masts) {
        var page = irene.page();
        page.navigate("/desk/packs/" + masts.pack() + "/facts/mast-2");
        page.locator("#says").fill("Mast 2 was put up in [1902](date:1902) by the harbour office.");
        page.locator("#reason").fill("clearer");
        page.locator("[name=change][value=editorial]").check();
        page.locator("#save").click();
        page.locator("h1:has-text('was put up')").waitFor();
    }

    private static void isTold(Window ada) {
        var page = ada.page();
        page.navigate("/me");
        assertThat(page.locator("main").innerText()).contains("1 of 1");
        page.locator(".unread-note a").click();
        assertThat(page.locator(".corrections li").first().innerText()).contains("1901", "1911", "the plaque was misread", "2 of 2 → 1 of 1");
        ada.isClean();
        page.locator("#read").click();
        page.waitForLoadState();
        page.navigate("/");
        assertThat(page.locator(".unread-note").count()).isZero();
    }
}
