package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.briefingroom.support.LimitedQuiz;
import org.briefingroom.support.Staff;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/**
 * A class: its code, two learners of the same name, one who loses the connection and comes back on another device, extra time for her,
 * who is where, what the class believes, a sheet to teach it again, and the record of one learner, taken away and erased.
 */
@QuarkusTest
class TeachAClassTest {

    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;
    @Inject
    LimitedQuiz quizzes;

    private String quiz;

    @Test
    void aClassLearns() throws Exception {
        quiz = quizzes.of(20);
        try (var irene = Window.open(home.toString()); var ada = Window.open(home.toString()); var other = Window.open(home.toString())) {
            staff.signIn(irene.page());
            var code = makesAClass(irene);
            var desk = irene.page().url();
            var pin = Classmates.joins(ada, code);
            Classmates.joinsUnderTheSameName(other, code);
            Classmates.losesTheConnection(ada);
            Classmates.comesBack(other, code, pin);
            irene.page().navigate(desk);
            getsExtraTime(irene, other);
            isSeenLive(irene, other, desk);
            Classmates.sitsToTheEnd(other.page());
            results(irene, desk);
            isErased(irene, desk);
        }
    }

    private String makesAClass(Window irene) {
        var page = irene.page();
        page.navigate("/desk/classes");
        irene.isClean();
        page.getByLabel("Name").fill("Sample 10b");
        page.locator("main form button").press("Enter");
        page.locator(".class-head").waitFor();
        irene.isClean();
        var desk = page.url();
        page.locator(".tabs a:has-text('To do')").click();
        page.locator("#what").selectOption("quiz:" + quiz);
        page.getByText("Set it").click();
        page.locator(".note:has-text('It is set')").waitFor();
        irene.isClean();
        page.navigate(desk);
        return page.locator(".class-code").innerText();
    }

    private static void getsExtraTime(Window irene, Window other) {
        var page = irene.page();
        page.getByText("Ada", new Page.GetByTextOptions().setExact(true)).click();
        irene.isClean();
        page.locator("#amount").fill("10");
        page.getByText("Keep the time").click();
        page.locator(".note:has-text('The time is kept')").waitFor();
        other.page().reload();
        assertThat(other.page().locator(".quiz-left").innerText()).isIn("30 minutes left", "29 minutes left");
    }

    /** Nobody reloads the page of the teacher. */
    private static void isSeenLive(Window irene, Window other, String desk) {
        var page = irene.page();
        page.navigate(desk + "/live");
        assertThat(page.locator(".live-row").allInnerTexts().toString()).contains("Ada 1 of ", "Ada B. not begun");
        irene.isClean();
        other.page().locator("form.ask input[type=radio]").first().check();
        other.page().getByText("Certain", new Page.GetByTextOptions().setExact(true)).check();
        other.page().getByText("Answer", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".live-row:has-text('Ada 2 of ')").waitFor();
    }

    private static void results(Window irene, String desk) {
        var page = irene.page();
        page.navigate(desk + "/results");
        assertThat(page.locator(".belief").first().innerText()).contains("1 of 1 had it wrong", "§");
        irene.isClean();
        page.locator(".tabs a:has-text('Facts')").click();
        page.locator(".results tbody tr").first().waitFor();
        var sheet = page.request().get(desk + "/reteach.pdf?fact=" + page.locator("input[name=fact]").first().inputValue());
        assertThat(sheet.headers().get("content-type")).isEqualTo("application/pdf");
    }

    private static void isErased(Window irene, String desk) {
        var page = irene.page();
        page.navigate(desk);
        page.getByText("Ada", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("See their record").click();
        irene.isClean();
        assertThat(page.request().get(page.url() + "/file").text()).contains("\"called\":\"Ada\"", "\"sure\":\"CERTAIN\"");
        page.locator("input[name=sure]").check();
        page.locator("main form button").click();
        assertThat(irene.heading()).isEqualTo("It is erased");
        page.navigate(desk);
        assertThat(page.locator("tbody th").allInnerTexts()).containsExactly("Ada B.");
    }
}
