package org.briefingroom.authoring.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a quiz demands, kept while it is taken. */
@QuarkusTest
class DemandingQuizTest {

    @Inject
    Staff staff;
    @Inject
    EntityManager entities;

    private final Session ada = new Session();
    private Made made;

    @BeforeEach
    void makeAQuiz() {
        made = Made.drawn(staff.signedIn("instructor"), "Demanding " + System.nanoTime(), 3);
    }

    private String out(String... demands) {
        made.settle(demands);
        assertThat(made.publish().statusCode()).isEqualTo(303);
        return made.slug();
    }

    private Response begin(Session who, String slug, String... fields) {
        who.page("/quizzes/promises-and-positions");
        who.page("/quizzes/" + slug);
        return who.post("/quizzes/" + slug + "/attempts", fields);
    }

    @Test
    void beforeItOpensTheCoverSaysWhenAndNothingBegins() {
        var slug = out("opens", "2190-03-02T08:30", "zone", "Europe/Berlin");
        assertThat(ada.page("/quizzes/" + slug).select("main form")).isEmpty();
        assertThat(ada.page("/quizzes/" + slug).text()).contains("not open yet", "2 March 2190, 08:30 (Europe/Berlin)");
        var early = begin(ada, slug, "name", "Ada");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(Made.text(early)).contains("It opens on 2 March 2190");
    }

    @Test
    void afterItHasClosedNothingBeginsAndNothingClosedIsPublished() {
        var slug = out();
        setClosing(slug, "2020-01-01 10:00");
        assertThat(ada.page("/quizzes/" + slug).text()).contains("This quiz closed on 1 January 2020");
        assertThat(begin(ada, slug, "name", "Ada").statusCode()).isEqualTo(409);
        made.settle("closes", "2020-01-01T10:00");
        assertThat(Made.text(made.publish())).contains("It closes before now");
    }

    @Test
    void attemptsAreCounted() {
        var slug = out("attempts", "1");
        var attempt = ada.begin(slug, "Ada");
        assertThat(ada.page("/quizzes/" + slug).text()).contains("This is your last attempt", "Go on where you left off");
        ada.finishAnyhow(attempt);
        assertThat(ada.page("/quizzes/" + slug).text()).contains("used up your attempts");
        var again = begin(ada, slug);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Made.text(again)).contains("There is no attempt left");
        assertThat(ada.page("/me").text()).contains("Demanding");
    }

    @Test
    void whenTheTimeIsUpTheAttemptEndsWithWhatIsThere() {
        var slug = out("minutes", "20", "feedback", "at the end");
        assertThat(ada.page("/quizzes/" + slug).text()).contains("20 minutes from when you begin");
        var attempt = ada.begin(slug, "Ada");
        assertThat(ada.page(attempt + "/questions/1").selectFirst(".quiz-time").text()).contains("20 minutes left", "(UTC)");
        ada.answerAnyhow(attempt, 1);
        ada.page(attempt + "/questions/2");
        setStart(attempt, 20 * 60 + 20);
        assertThat(ada.post(attempt + "/questions/2/answer", "skip", "yes").statusCode()).as("on its way when the time ran out").isEqualTo(303);
        setStart(attempt, 20 * 60 + 40);
        var late = ada.post(attempt + "/questions/3/answer", "skip", "yes");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Made.text(late)).contains("The time was up", "What you answered before is safe");
        assertThat(Session.path(ada.get(attempt))).isEqualTo(attempt + "/result");
        assertThat(ada.page(attempt + "/result").select(".all-questions li")).hasSize(3);
    }

    @Test
    void whatRanOutOfTimeEndsWhenMyProgressIsLookedAt() {
        var slug = out("minutes", "5");
        var attempt = ada.begin(slug, "Ada");
        setStart(attempt, 3600);
        assertThat(ada.page("/me").text()).contains("0 of 3 points");
        assertThat(ada.page("/quizzes/" + slug).text()).doesNotContain("Go on where you left off");
    }

    @Test
    void shuffledQuestionsAreTheSameInAnotherOrder() {
        var slug = out("shuffleQuestions", "yes");
        var attempt = ada.begin(slug, "Ada");
        assertThat(ada.finishAnyhow(attempt).select(".all-questions li")).hasSize(3);
    }

    /** As if the attempt had begun so many seconds ago. */
    @Transactional
    void setStart(String attempt, int secondsAgo) {
        against("attempt", "attempt_stays", "update attempt set started_at = now() - make_interval(secs => " + secondsAgo + ") where id = '" + UUID.fromString(attempt.replace("/attempts/", "")) + "'");
    }

    @Transactional
    void setClosing(String slug, String closes) {
        against("quiz_version", "quiz_version_stays", "update quiz_version set closes = timestamp '" + closes + "' where quiz_id = (select id from quiz where slug = '" + slug + "')");
    }

    private void against(String table, String trigger, String change) {
        entities.createNativeQuery("alter table " + table + " disable trigger " + trigger).executeUpdate();
        entities.createNativeQuery(change).executeUpdate();
        entities.createNativeQuery("alter table " + table + " enable trigger " + trigger).executeUpdate();
    }
}
