package org.briefingroom.print.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.briefingroom.print.Printed;
import org.briefingroom.print.Proof;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** From a quiz to its papers, and from a paper back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PaperPageTest {
    private static final String QUIZ = "promises-and-positions";

    @Inject
    Staff staff;
    @Inject
    EntityManager entities;

    static String make(Session instructor, String quiz, String forms) {
        instructor.page("/desk/quizzes/paper/" + quiz);
        return Session.path(instructor.post("/desk/quizzes/paper/" + quiz, "forms", forms, "paper", "a4", "print", "normal"));
    }

    static String read(Session session, String path) {
        var response = session.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("application/pdf");
        var seen = new Printed(response.asByteArray(), pages(response.asByteArray()), Set.of(), List.of());
        return Proof.read(seen).replaceAll("\\s+", " ");
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anInstructorMakesPapersThatStayAsTheyAre() {
        var instructor = staff.signedIn("instructor");
        assertThat(instructor.page("/desk/quizzes").select("a[href=/desk/quizzes/paper/" + QUIZ + "]")).isNotEmpty();
        var papers = make(instructor, QUIZ, "3");
        assertThat(instructor.page(papers).select("main a").eachAttr("href")).contains(papers + "/key.pdf", papers + "/questions.pdf?form=C", papers + "/answers.pdf");
        assertThat(instructor.page("/desk/quizzes/paper/" + QUIZ).select("a[href=" + papers + "]")).hasSize(1);
        assertThat(read(instructor, papers + "/questions.pdf?form=B")).contains("FORM B", "Promises and positions").doesNotContain("FORM A");
        assertThat(instructor.get(papers + "/questions.pdf").asByteArray()).isEqualTo(instructor.get(papers + "/questions.pdf").asByteArray());
        assertThat(read(instructor, papers + "/key.pdf?form=A")).contains("ANSWER KEY", "§", "European countries");
        assertThat(instructor.get(papers + "/questions.pdf?form=D").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseFindsTheKeyButTheCodeTellsWhetherThePaperHolds() {
        var papers = make(staff.signedIn("instructor"), QUIZ, "1");
        var learner = new Session();
        learner.begin(QUIZ, "Ada");
        for (var file : List.of("", "/key.pdf", "/questions.pdf", "/answers.pdf")) {
            assertThat(staff.signedIn("instructor").get(papers + file).statusCode()).isEqualTo(404);
            assertThat(Session.path(learner.get(papers + file))).contains("/sign-in");
        }
        var code = papers.replace("/desk/editions/", "");
        var page = learner.page("/e/" + code.toLowerCase());
        assertThat(page.text()).contains("This is current", "A quiz on paper").doesNotContain("European countries would");
        assertThat(page.select("main a[href^=/desk]")).isEmpty();
    }

    @Test
    void papersThatThereAreNotAreRefusedWithAWayOn() {
        var instructor = staff.signedIn("instructor");
        instructor.page("/desk/quizzes/paper/" + QUIZ);
        assertThat(instructor.post("/desk/quizzes/paper/" + QUIZ, "forms", "99", "paper", "a4", "print", "normal").statusCode()).isEqualTo(400);
        assertThat(instructor.get("/desk/quizzes/paper/none").statusCode()).isEqualTo(404);
    }

    @Test
    void papersPrintedAgainAreTheSameWhateverSomebodyIsCalledSince() {
        var instructor = staff.signedIn("instructor");
        var papers = make(instructor, QUIZ, "2");
        var before = List.of(instructor.get(papers + "/key.pdf").asByteArray(), instructor.get(papers + "/questions.pdf").asByteArray());
        assertThat(instructor.page(papers).text()).contains("BRIEFINGROOM_ADDRESS");
        rename("name || ' of Sample'");
        try {
            assertThat(List.of(instructor.get(papers + "/key.pdf").asByteArray(), instructor.get(papers + "/questions.pdf").asByteArray())).usingElementComparator(Arrays::compare).isEqualTo(before);
        } finally {
            rename("replace(name, ' of Sample', '')");
        }
    }

    private void rename(String name) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update cast_member set name = " + name + " where pack_id = (select id from pack where slug = 'western-guarantees-ukraine')").executeUpdate());
    }

    @Test
    void aFormThatIsSentTwiceMakesOneEdition() {
        var instructor = staff.signedIn("instructor");
        var once = instructor.page("/desk/quizzes/paper/" + QUIZ).selectFirst("[name=once]").val();
        var fields = new String[] {"forms", "1", "paper", "a4", "print", "normal", "once", once};
        var first = Session.path(instructor.post("/desk/quizzes/paper/" + QUIZ, fields));
        assertThat(Session.path(instructor.post("/desk/quizzes/paper/" + QUIZ, fields))).isEqualTo(first);
        assertThat(instructor.page("/desk/quizzes/paper/" + QUIZ).select(".shelf-list li")).hasSize(1);
    }
}
