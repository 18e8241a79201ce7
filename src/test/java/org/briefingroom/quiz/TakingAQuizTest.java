package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.briefingroom.support.Session;
import org.briefingroom.support.TestDatabase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TakingAQuizTest {
    private static final String AFTER_EACH = "promises-and-positions";
    private static final String AT_THE_END = "plan-and-limits";

    private final Session ada = new Session();
    private final Session bo = new Session();

    @Test
    void theCoverSaysWhatIsAskedAndHowItIsMarked() {
        var cover = ada.page("/quizzes/" + AFTER_EACH);
        assertThat(cover.selectFirst("h1").text()).isEqualTo("Promises and positions");
        assertThat(cover.text()).contains("14, worth 14 points together", "after each question", "About 9 minutes", "Never less than nothing");
    }

    @Test
    void withoutANameItDoesNotBegin() {
        ada.page("/quizzes/" + AFTER_EACH);
        var answer = ada.post("/quizzes/" + AFTER_EACH + "/attempts", "name", "   ");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).selectFirst("#problem").text()).isEqualTo("Please choose a name. It need not be your own.");
    }

    @Test
    void feedbackFollowsEachAnswerWithWhatSettlesIt() {
        var attempt = ada.begin(AFTER_EACH, "Ada");
        assertThat(Session.path(ada.answerAnyhow(attempt, 1))).isEqualTo(attempt + "/questions/1");
        var settled = ada.page(attempt + "/questions/1");
        assertThat(settled.selectFirst("h1").text()).matches("(Right|Not right) [01] of 1 point");
        assertThat(settled.selectFirst(".fact").text()).startsWith("According to Donald Trump (as reported on 19 August 2025), European countries would be")
                .contains("claimed", "§4", "Steven Erlanger, The New York Times");
    }

    @Test
    void aSecondPostOfAnAnswerChangesNothingAndSaysSo() {
        var attempt = ada.begin(AFTER_EACH, "Ada");
        ada.answerAnyhow(attempt, 1);
        var before = ada.page(attempt + "/questions/1").selectFirst(".outcome").outerHtml();
        var again = ada.post(attempt + "/questions/1/answer", "choice", "2");
        assertThat(Session.path(again)).isEqualTo(attempt + "/questions/1?again=yes");
        var page = ada.page(attempt + "/questions/1?again=yes");
        assertThat(page.selectFirst("[role=status]").text()).contains("Nothing was changed");
        assertThat(page.selectFirst(".outcome").outerHtml()).isEqualTo(before);
    }

    @Test
    void anAnswerAfterTheEndIsRefusedWithAPageThatExplains() {
        var attempt = ada.begin(AFTER_EACH, "Ada");
        ada.page(attempt + "/questions/1");
        assertThat(Session.path(ada.post(attempt + "/completion"))).isEqualTo(attempt + "/result");
        var late = ada.post(attempt + "/questions/1/answer", "choice", "1");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.asString()).selectFirst("main").text()).contains("This attempt has ended", "No further answer is taken");
    }

    @Test
    void nobodyReadsOrAnswersAnotherLearnersAttempt() {
        var attempt = ada.begin(AFTER_EACH, "Ada");
        bo.begin(AFTER_EACH, "Bo");
        for (var path : new String[] {"", "/questions/1", "/result"}) {
            assertThat(bo.get(attempt + path).statusCode()).as(path).isEqualTo(404);
            assertThat(new Session().get(attempt + path).statusCode()).as("nobody " + path).isEqualTo(404);
        }
        for (var path : new String[] {"/questions/1/answer", "/completion", "/practice"}) {
            assertThat(bo.post(attempt + path, "choice", "1").statusCode()).as(path).isEqualTo(404);
        }
        assertThat(ada.page(attempt + "/questions/1").selectFirst("form.ask")).isNotNull();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var attempt = ada.begin(AFTER_EACH, "Ada");
        for (var path : new String[] {"/quizzes/none", "/briefings/none", attempt + "/questions/99", attempt + "/questions/0",
                attempt + "/questions/x", "/attempts/" + UUID.randomUUID(), "/attempts/none", "/return/none", "/welcome/none"}) {
            var answer = ada.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(Jsoup.parse(answer.asString()).select("h1, main a.button")).as(path).hasSize(2);
        }
    }

    @Test
    void whatCannotBeReadComesBackToBeMended() {
        var attempt = ada.begin(AT_THE_END, "Ada");
        ada.page(attempt + "/questions/1");
        var answer = ada.post(attempt + "/questions/1/answer", "number", "900.000");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.selectFirst("#problem").text()).contains("“900.000” could be 900000 or 900. Please write it without the point.");
        assertThat(page.selectFirst("input[name=number]").val()).isEqualTo("900.000");
        assertThat(ada.page(attempt + "/questions/1").selectFirst("form.ask")).isNotNull();
    }

    @Test
    void withFeedbackAtTheEndNothingIsToldBefore() {
        var attempt = ada.begin(AT_THE_END, "Ada");
        ada.page(attempt + "/questions/1");
        ada.post(attempt + "/questions/1/answer", "number", "900000");
        var saved = ada.page(attempt + "/questions/1");
        assertThat(saved.text()).contains("Your answer is kept", "900000");
        assertThat(saved.select(".verdict, .settles, .fact, .outcome, .outcome-table")).isEmpty();
        assertThat(saved.text()).doesNotContain("some 900,000");
        assertThat(ada.get(attempt + "/result").statusCode()).isEqualTo(409);
        assertThat(ada.page("/me").select("table.topics")).isEmpty();
        ada.post(attempt + "/completion");
        assertThat(ada.page(attempt + "/questions/1").selectFirst("h1").text()).startsWith("Right");
    }

    @Test
    void leavingAndComingBackResumes() {
        var attempt = ada.begin(AFTER_EACH, "Ada");
        ada.answerAnyhow(attempt, 1);
        ada.answerAnyhow(attempt, 2);
        assertThat(ada.page("/quizzes/" + AFTER_EACH).selectFirst("a[href='" + attempt + "']").text()).isEqualTo("Go on where you left off");
        assertThat(Session.path(ada.get(attempt))).isEqualTo(attempt + "/questions/3");
    }

    @Test
    void theResultShowsWhatWasMissedAndPracticeAsksItAgain() {
        var attempt = ada.begin(AFTER_EACH, "Ada");
        ada.page(attempt + "/questions/1");
        ada.post(attempt + "/questions/1/answer", "skip", "yes");
        var result = ada.finishAnyhow(attempt);
        assertThat(result.select("#by-topic, #by-status, #missed")).hasSize(3);
        int missed = result.select("ol.missed > li").size();
        var practice = Session.path(ada.post(attempt + "/practice"));
        assertThat(ada.page(practice).text()).contains("Practice: Promises and positions", "Question 1 of " + missed);
        assertThat(ada.page("/me").select("section[aria-labelledby=attempts] li").text()).contains("Practice:", "points");
    }
}
