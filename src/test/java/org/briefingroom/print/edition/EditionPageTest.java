package org.briefingroom.print.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.TestDatabase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** From the code on a handout to what has changed since. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EditionPageTest {
    private static final Pattern CODE = Pattern.compile("Edition ([0-9A-Z-]{11})");

    @Inject
    Staff staff;

    private static String code(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var found = CODE.matcher(new PDFTextStripper().getText(document));
            assertThat(found.find()).isTrue();
            return found.group(1).replace("-", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A pack of somebody's own. */
    private static void imported(Session instructor, String pack) {
        try (var in = EditionPageTest.class.getResourceAsStream("/sample-town.yaml")) {
            instructor.page("/desk/packs/import");
            Session.path(instructor.send("/desk/packs/import", "file", pack + ".yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("NAME", pack)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aHandoutIsCurrentUntilAFactOnItIsCorrected() {
        var instructor = staff.signedIn("instructor");
        var pack = "edition-" + System.nanoTime();
        imported(instructor, pack);
        var handout = "/briefings/" + pack + "/handout.pdf?length=full";
        var pdf = instructor.get(handout).asByteArray();
        var code = code(pdf);
        assertThat(instructor.get(handout).asByteArray()).isEqualTo(pdf);
        assertThat(new Session().page("/e/" + code).text()).contains("This is current");

        var fact = "/desk/packs/" + pack + "/facts/bridge-opened";
        instructor.page(fact);
        Session.path(instructor.post(fact, "base", "1", "fact", "bridge-opened", "says", "The bridge of the sample town was opened in [July 2003](date:2003-07).", "status", "reported", "speakers", "",
                "topic", "bridge", "at", "§2", "asOf", "2024-05-01", "quote", "", "reason", "The month was wrong."));

        var changed = instructor.page("/e/" + code);
        assertThat(changed.select(".changes > li")).hasSize(1);
        assertThat(changed.selectFirst(".changes").text()).contains("corrected on", "As held now", "July 2003", "The month was wrong.");
        assertThat(new Session().page("/e/" + code).text()).contains("This has changed").doesNotContain("July 2003", "The month was wrong.", "The briefing as it stands now");
        assertThat(instructor.get("/e/" + code + "/handout.pdf").asByteArray()).isEqualTo(pdf);
        assertThat(new Session().get("/e/" + code + "/handout.pdf").statusCode()).isEqualTo(404);
        assertThat(code(instructor.get(handout).asByteArray())).isNotEqualTo(code);
    }

    @Test
    void aMistypedCodeIsMendedAndAnUnknownOneIsSaidSo() {
        var visitor = new Session();
        var pdf = visitor.get("/briefings/western-guarantees-ukraine/handout.pdf?length=one").asByteArray();
        var code = code(pdf);
        var wrong = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);
        var page = visitor.get("/e/" + wrong);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(page.asString()).selectFirst("#problem").text()).contains("The first sign, “" + wrong.charAt(0) + "”, looks wrong");
        assertThat(Jsoup.parse(page.asString()).selectFirst("#problem a").attr("href")).isEqualTo("/e/" + code);
        assertThat(Session.path(visitor.get("/e?code=" + code.toLowerCase()))).isEqualTo("/e/" + code);
        assertThat(visitor.get("/e/" + EditionCode.of(1, 2, 3, 4, 5, 6, 7)).statusCode()).isEqualTo(404);
        assertThat(visitor.page("/e").select("#code")).hasSize(1);
    }
}
