package org.briefingroom.print.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.quiz.PaperQuizzes;
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
    @Inject
    EntityManager entities;
    @Inject
    Editions editions;
    @Inject
    QuestionBank bank;
    @Inject
    QuizSince quizSince;
    @Inject
    PaperQuizzes quizzes;

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
    void aBriefingThatWasArrangedOtherwiseIsToldOf() {
        var instructor = staff.signedIn("instructor");
        var pack = "edition-" + System.nanoTime();
        imported(instructor, pack);
        var code = code(instructor.get("/briefings/" + pack + "/handout.pdf?length=full").asByteArray());
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update briefing_section set note = 'Look at the map first.', note_by = 'Sample Irene' where section = 1 and pack_id = (select id from pack where slug = ?1)").setParameter(1, pack).executeUpdate());
        assertThat(instructor.page("/e/" + code).select(".changes > li").eachText()).singleElement().asString().contains("The instructor’s note in “", "added", "As held now Look at the map first.");
        assertThat(instructor.page("/e/" + code).text()).contains("What stands on it still holds");
        assertThat(new Session().page("/e/" + code).text()).contains("The instructor’s note in “").doesNotContain("Look at the map");
    }

    @Test
    void aQuizThatWasPublishedAnewIsToldOf() {
        var instructor = staff.signedIn("instructor");
        var path = "/desk/quizzes/paper/plan-and-limits";
        instructor.page(path);
        var code = Session.path(instructor.post(path, "forms", "1", "paper", "a4", "print", "normal")).replace("/desk/editions/", "");
        assertThat(instructor.page("/e/" + code).text()).contains("This is current");
        var changes = QuarkusTransaction.requiringNew().call(() -> {
            long other = ((Number) entities.createNativeQuery("select v.id from quiz_version v join quiz q on q.current_version_id = v.id where q.slug = 'promises-and-positions'").getSingleResult()).longValue();
            var printed = bank.versions(editions.quiz(new EditionCode(code)).orElseThrow().asked().stream().map(AskedOnPaper::version).toList()).values();
            return quizSince.changes(other, printed, false).size() + " " + quizSince.compared(quizzes.current(other), printed, "today", false).stream().map(EditionView.Change::what).distinct().sorted().toList()
                    + quizSince.compared(quizzes.current(other), printed, "today", false).stream().anyMatch(change -> change.now() != null);
        });
        assertThat(changes).isEqualTo("0 [added when the quiz was published anew, asked no more since the quiz was published anew]false");
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
