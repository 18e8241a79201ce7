package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.briefingroom.support.Staff;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** From a published quiz to the papers of a class, the marks typed in from one, and what its code tells. */
@QuarkusTest
class PrintAClassesPapersTest {

    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;

    @Test
    void everyPageOnTheWayIsClean() throws Exception {
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            staff.signIn(page);
            page.navigate("/desk/quizzes/paper/promises-and-positions");
            window.isClean();
            page.locator("main form button").press("Enter");
            page.waitForURL("**/desk/editions/*");
            var papers = page.url();
            window.isClean();
            page.navigate(papers + "/class");
            page.getByLabel("Names, one on each line").fill("Sample Ada\nsample ada");
            page.locator("main form button").press("Enter");
            assertThat(page.locator("#problems").innerText()).contains("stands in line 1 already");
            window.isClean();
            page.getByLabel("Names, one on each line").fill("Sample Ada\nSample Bo");
            page.locator("main form button").press("Enter");
            page.getByText("Open the papers (PDF)").waitFor();
            window.isClean();
            page.navigate(papers + "/marks");
            page.locator("#name-0").fill("Sample Ada");
            page.locator("main form button").press("Enter");
            page.locator("#in ~ table a").press("Enter");
            page.locator("#answer-0-1").waitFor();
            window.isClean();
            page.navigate(papers.replace("/desk/editions/", "/e/"));
            window.isClean();
        }
    }
}
