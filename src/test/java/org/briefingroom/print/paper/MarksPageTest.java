package org.briefingroom.print.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.TestDatabase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** From the answers of papers to attempts. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MarksPageTest {
    private static final String QUIZ = "promises-and-positions";

    @Inject
    Staff staff;
    @Inject
    EntityManager entities;

    private long count(String what, String code) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery("select count(*) from paper_entry p join edition e on e.id = p.edition_id " + what + " where e.code = ?1")
                .setParameter(1, code).getSingleResult()).longValue());
    }

    @Test
    void papersBecomeAttemptsOnceAndCountAsAnyOther() {
        var instructor = staff.signedIn("instructor");
        var papers = PaperPageTest.make(instructor, QUIZ, "2");
        var code = papers.replace("/desk/editions/", "");
        assertThat(instructor.page(papers).select("a[href=" + papers + "/marks]")).hasSize(1);
        instructor.page(papers + "/marks");
        var fields = new String[] {"name-0", "Ada", "form-0", "A", "answer-0-2", "F", "name-1", "Bo", "form-1", "b"};
        assertThat(Session.path(instructor.post(papers + "/marks", fields))).isEqualTo(papers + "/marks?kept=2");
        assertThat(Session.path(instructor.post(papers + "/marks", fields))).isEqualTo(papers + "/marks?kept=2");
        assertThat(count("", code)).isEqualTo(2);
        assertThat(count("join attempt a on a.id = p.attempt_id and a.origin = 'paper' join completion c on c.attempt_id = a.id join asked_question q on q.attempt_id = a.id join answer s on s.asked_question_id = q.id", code)).isEqualTo(28);
        assertThat(instructor.page(papers + "/marks").select("main table:not(.mark-grid) tbody tr").eachText()).anySatisfy(row -> assertThat(row).startsWith("Ada A 1 of 14")).anySatisfy(row -> assertThat(row).startsWith("Bo B 0 of 14"));

        var others = PaperPageTest.make(instructor, QUIZ, "1");
        instructor.page(others + "/marks");
        Session.path(instructor.post(others + "/marks", "name-0", "ADA", "form-0", "A"));
        assertThat(count("join paper_entry o on o.learner_id = p.learner_id and o.edition_id <> p.edition_id", code)).isEqualTo(1);
    }

    @Test
    void aCellThatCannotBeReadIsNamedAndNothingIsLost() {
        var instructor = staff.signedIn("instructor");
        var papers = PaperPageTest.make(instructor, QUIZ, "1");
        instructor.page(papers + "/marks");
        var answer = instructor.post(papers + "/marks", "name-0", "Ada", "form-0", "A", "answer-0-1", "Z", "name-1", "Bo", "form-1", "Q", "answer-1-2", "T", "name-2", "", "form-2", "A", "answer-2-2", "T", "name-3", "ada", "form-3", "A");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#problems li").eachText()).hasSize(4).anySatisfy(problem -> assertThat(problem).startsWith("Row 1, Ada, question 1: “Z” is none of the letters"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Row 2, Bo: There is only form A")).anySatisfy(problem -> assertThat(problem).startsWith("Row 3: The name is missing"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Row 4, ada: This name stands twice"));
        assertThat(page.select("[aria-invalid]").eachAttr("id")).isEqualTo(List.of("answer-0-1", "form-1", "name-2", "name-3"));
        assertThat(page.selectFirst("#answer-1-2").val()).isEqualTo("T");
        assertThat(count("", papers.replace("/desk/editions/", ""))).isZero();
    }

    @Test
    void aSecondPaperUnderOneNameIsNotMixedUpWithTheFirst() {
        var instructor = staff.signedIn("instructor");
        var papers = PaperPageTest.make(instructor, QUIZ, "1");
        instructor.page(papers + "/marks");
        Session.path(instructor.post(papers + "/marks", "name-0", "Ada", "form-0", "A", "answer-0-2", "T"));
        var answer = instructor.post(papers + "/marks", "name-0", "Ada", "form-0", "A", "answer-0-2", "F", "name-1", "Bo", "form-1", "A");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#problems li").text()).contains("A paper under this name is in already, with other answers");
        assertThat(count("", papers.replace("/desk/editions/", ""))).isEqualTo(1);
    }

    private long one(String query, String code) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(query).setParameter(1, code).getSingleResult()).longValue());
    }

    @Test
    void aPaperIsReviewedOnceAndACorrectionOrAWithdrawalIsAsIfItHadBeenTypedSo() {
        var instructor = staff.signedIn("instructor");
        var papers = PaperPageTest.make(instructor, QUIZ, "1");
        var code = papers.replace("/desk/editions/", "");
        var ada = " from paper_entry p join edition e on e.id = p.edition_id and e.code = ?1 ";
        instructor.page(papers + "/marks");
        for (int time = 0; time < 2; time++) {
            Session.path(instructor.post(papers + "/marks", "name-0", "Ada", "form-0", "A", "answer-0-2", "T"));
        }
        assertThat(one("select count(*) - count(distinct (r.asked_question_id, r.fact_id))" + ada + "join review r on r.learner_id = p.learner_id", code)).isZero();
        long cards = one("select count(*)" + ada + "join card c on c.learner_id = p.learner_id", code);
        assertThat(cards).isPositive();

        var paper = instructor.page(papers + "/marks").selectFirst("#in ~ table a").attr("href");
        var answer = instructor.post(paper, "form-0", "A", "answer-0-2", "Z");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).selectFirst("#answer-0-2").val()).isEqualTo("Z");
        assertThat(Session.path(instructor.post(paper, "form-0", "A", "answer-0-2", "F"))).startsWith(papers + "/marks");
        assertThat(instructor.get(paper).statusCode()).isEqualTo(404);
        assertThat(one("select count(*) from paper_entry_before b join edition e on e.id = b.edition_id and e.code = ?1 and b.what = 'corrected' and b.cells[2] = 'T' join attempt_withdrawal w on w.attempt_id = b.attempt_id", code)).isEqualTo(1);
        assertThat(one("select count(*)" + ada + "join card c on c.learner_id = p.learner_id and c.reviews = 1", code)).isEqualTo(cards);
        assertThat(one("select count(*)" + ada + "join attempt a on a.learner_id = p.learner_id where not exists (select from attempt_withdrawal w where w.attempt_id = a.id)", code)).isEqualTo(1);

        var corrected = instructor.page(papers + "/marks").selectFirst("#in ~ table a").attr("href");
        Session.path(instructor.post(corrected + "/withdrawal"));
        assertThat(instructor.page(papers + "/marks").select("#in ~ table")).isEmpty();
        assertThat(one("select count(*) from paper_entry_before b join edition e on e.id = b.edition_id and e.code = ?1 join card c on c.learner_id = b.learner_id", code)).isZero();
    }
}
