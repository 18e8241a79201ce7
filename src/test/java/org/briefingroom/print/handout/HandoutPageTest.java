package org.briefingroom.print.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.briefingroom.print.Printed;
import org.briefingroom.print.Proof;
import org.briefingroom.support.Session;
import org.junit.jupiter.api.Test;

/** From the briefing to its handout. */
@QuarkusTest
class HandoutPageTest {
    private static final String BRIEFING = "/briefings/western-guarantees-ukraine";

    private final Session visitor = new Session();

    @Test
    void theBriefingLeadsToTheHandoutAndTheHandoutBack() {
        assertThat(visitor.page(BRIEFING).select("a[href=" + BRIEFING + "/handout]").text()).isEqualTo("Handout (PDF)");
        var options = visitor.page(BRIEFING + "/handout");
        assertThat(options.select("a[href=" + BRIEFING + "]")).isNotEmpty();
        assertThat(options.select("input[type=radio]").eachAttr("value")).containsExactly("one", "two", "full", "a4", "letter", "normal", "large");
        assertThat(options.select("input[checked]").eachAttr("value")).containsExactly("two", "a4", "normal");
    }

    @Test
    void thePdfIsSoundAndAsItWasAskedFor() throws IOException {
        var response = RestAssured.get(BRIEFING + "/handout.pdf?length=one&paper=letter&print=normal").then().statusCode(200).contentType("application/pdf").extract();
        assertThat(response.header("Content-Disposition")).isEqualTo("inline; filename=\"western-guarantees-ukraine-one-letter.pdf\"");
        var bytes = response.asByteArray();
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox()).extracting(box -> box.getWidth(), box -> box.getHeight()).containsExactly(612f, 792f);
        }
        assertThat(Proof.read(new Printed(bytes, 1, Set.of(), List.of()))).contains("Western security guarantees for Ukraine", "KEY POINTS");
        assertThat(RestAssured.get(BRIEFING + "/handout.pdf?length=one&paper=letter&print=normal").asByteArray()).isEqualTo(bytes);
    }

    @Test
    void aHandoutThatThereIsNotIsRefusedWithAWayOn() {
        var page = RestAssured.get(BRIEFING + "/handout.pdf?length=nine").then().statusCode(400).extract().asString();
        assertThat(page).contains("one, two or full", BRIEFING + "/handout");
    }

    @Test
    void aPackThatIsNotThereHasNone() {
        RestAssured.get("/briefings/nowhere/handout").then().statusCode(404);
        RestAssured.get("/briefings/nowhere/handout.pdf").then().statusCode(404);
    }
}
