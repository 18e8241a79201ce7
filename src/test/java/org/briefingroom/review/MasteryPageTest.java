package org.briefingroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.briefingroom.support.MovableClock;
import org.briefingroom.support.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How far a learner is, as the pages show it. */
@QuarkusTest
class MasteryPageTest {
    private static final String QUIZ = "promises-and-positions";
    private static final String PACK = "western-guarantees-ukraine";

    @Inject
    MovableClock time;

    private final Session ada = new Session();

    @AfterEach
    void putTheClockRight() {
        time.putRight();
    }

    @Test
    void masteryIsShownAsPictureAndAsTable() {
        ada.sit(ada.begin(QUIZ, "Ada"));
        var row = ada.page("/today/mastery").selectFirst("table.mastery tbody tr:has(rect.mastery-learning)");
        assertThat(row.selectFirst("svg").attr("aria-label")).contains(row.select("td").get(4).text() + " learning");
        assertThat(row.select("rect").stream().mapToDouble(part -> Double.parseDouble(part.attr("width"))).sum()).isBetween(99.9, 100.1);
        var topic = ada.page(row.selectFirst("a").attr("href"));
        assertThat(topic.select(".mastery-facts li")).hasSize(Integer.parseInt(row.select("td").get(4).text())).allSatisfy(fact -> assertThat(fact.text()).contains("Learning"));
        assertThat(ada.get("/today/mastery/" + PACK + "/no-topic").statusCode()).isEqualTo(404);
        assertThat(new Session().page(row.selectFirst("a").attr("href")).text()).contains("does not know you yet");
    }

    @Test
    void whatComesBackIsForecastAsPictureAndAsTable() {
        ada.sit(ada.begin(QUIZ, "Ada"));
        var page = ada.page("/today/mastery");
        var days = page.select("#forecast ~ details tbody tr");
        assertThat(days).isNotEmpty().hasSameSizeAs(page.select(".forecast rect"));
        assertThat(page.selectFirst(".forecast figcaption").text()).startsWith(days.stream().mapToInt(day -> Integer.parseInt(day.selectFirst("td").text())).sum() + " facts come back");
    }

    @Test
    void howSureOneWasStandsBesideHowOftenOneWasRight() {
        ada.sit(ada.begin(QUIZ, "Ada"));
        assertThat(ada.page("/today/mastery").select("#sure")).as("never asked").isEmpty();
        time.moveOn(Duration.ofDays(1));
        ada.page("/today");
        var attempt = Session.path(ada.post("/today/" + PACK + "/reviews"));
        var next = Session.path(ada.get(attempt));
        while (ada.page(next).selectFirst("form.ask input[name=choice]") == null) {
            ada.post(next + "/answer", "skip", "yes", "certainty", "CERTAIN");
            next = Session.path(ada.get(attempt));
        }
        ada.post(next + "/answer", "choice", "1", "certainty", "CERTAIN");
        assertThat(ada.page("/today/mastery").selectFirst("section:has(#sure) tbody tr").text()).containsPattern("^Certain [01] of 1$");
    }
}
