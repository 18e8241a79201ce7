package org.briefingroom.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.briefingroom.support.Session;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MyProgressTest {

    private final Session ada = new Session();

    @Test
    void aBrowserThatNobodyIsKnownByIsToldWhatToDo() {
        assertThat(ada.page("/me").selectFirst("main").text()).contains("does not know you yet", "Choose a quiz");
    }

    @Test
    void attemptsAndTopicsAreThereTheNextTime() {
        var attempt = ada.begin("promises-and-positions", "Ada");
        ada.answerAnyhow(attempt, 1);
        var page = ada.page("/me");
        assertThat(page.selectFirst("section[aria-labelledby=attempts]").text()).contains("Promises and positions", "1 of 14 answered: go on");
        assertThat(page.select("table.topics tbody tr").eachText()).anyMatch(row -> row.matches("The burden on Europe and Britain \\d+ 1 [01].*"));
    }

    @Test
    void theReturnLinkBringsBackOnAnotherDevice() {
        ada.begin("promises-and-positions", "Ada");
        var link = ada.page("/me").selectFirst("#return-link").val().replaceFirst("^https?://[^/]+", "");
        var phone = new Session();
        assertThat(phone.page(link).selectFirst("h1").text()).isEqualTo("Are you Ada?");
        assertThat(phone.page("/me").text()).as("looking changes nothing").contains("does not know you yet");
        phone.page(link);
        assertThat(Session.path(phone.post(link))).isEqualTo("/me");
        assertThat(phone.page("/me").text()).contains("You are known here as Ada", "Promises and positions");
    }

    @Test
    void aNameCanBeChangedButNotIntoNothing() {
        ada.begin("promises-and-positions", "Ada");
        ada.page("/me");
        assertThat(Session.path(ada.post("/me/name", "name", " Ada   the <b>Second</b> "))).isEqualTo("/me");
        assertThat(ada.page("/me").selectFirst(".lead").text()).isEqualTo("You are known here as Ada the <b>Second</b>.");
        var refused = ada.post("/me/name", "name", "x".repeat(61));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).selectFirst("#problem").text()).contains("at most 60 characters; this one has 61");
    }

    @Test
    void leavingForgetsTheBrowserAndNotTheLearner() {
        ada.begin("promises-and-positions", "Ada");
        var link = ada.page("/me").selectFirst("#return-link").val().replaceFirst("^https?://[^/]+", "");
        ada.post("/me/leaving");
        assertThat(ada.page("/me").text()).contains("does not know you yet");
        assertThat(ada.get(link).statusCode()).isEqualTo(200);
    }
}
