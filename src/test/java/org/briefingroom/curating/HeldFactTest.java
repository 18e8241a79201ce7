package org.briefingroom.curating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of facts once they are held, through the pages. */
@QuarkusTest
class HeldFactTest {
    private static final String SAYS = "The mill was built in [March 1871](date:1871-03).";

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;

    Session irene;
    String pack;

    @BeforeEach
    void beginAPack() {
        irene = staff.signedIn("instructor");
        pack = NewPacks.filled(irene);
    }

    private Response write(String says, String... more) {
        irene.page(pack + "/facts/new");
        return irene.post(pack + "/facts", NewPacks.fact(says, more));
    }

    private static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }

    @Test
    void aCorrectionNeedsAReasonAndNeverOverwritesAnother() {
        Session.path(write(SAYS));
        var fact = pack + "/facts/mill-built-march-1871";
        irene.page(fact);
        assertThat(page(correct(fact, "The mill was built in spring 1871.", "", "1")).selectFirst("#reason-wrong").text()).contains("There is no reason");
        assertThat(Session.path(correct(fact, "The mill was built in spring 1871.", "less exact", "1"))).isEqualTo(fact);
        irene.page(fact);
        var late = correct(fact, "The mill was built in autumn 1871.", "thought so", "1");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).text()).contains("Nothing was overwritten", "The mill was built in spring 1871.");
        assertThat(page(late).selectFirst("#says").val()).contains("autumn");
        assertThat(page(late).selectFirst("[name=base]").val()).isEqualTo("2");
    }

    private Response correct(String fact, String says, String reason, String base) {
        return irene.post(fact, "says", says, "status", "reported", "topic", "the-wheel", "at", "§1", "asOf", "2024-05", "reason", reason, "base", base);
    }

    @Test
    void aFactIsTakenOutAndTakenBack() {
        Session.path(write(SAYS));
        var fact = pack + "/facts/mill-built-march-1871";
        irene.page(fact);
        assertThat(page(irene.post(fact + "/withdrawal", "base", "1")).selectFirst("#withdrawal-wrong").text()).contains("Say in a few words");
        Session.path(irene.post(fact + "/withdrawal", "base", "1", "reason", "The source does not say so."));
        assertThat(irene.page(pack + "/facts").select(".fact-list li")).isEmpty();
        assertThat(irene.page(pack + "/facts?gone=yes").select(".fact-list li")).hasSize(1);
        assertThat(irene.page(fact).text()).contains("This fact was taken out");
        assertThat(irene.post(fact + "/withdrawal", "base", "1", "reason", "again").statusCode()).isEqualTo(409);
        assertThat(page(irene.post(fact + "/return", "base", "1")).selectFirst("#return-wrong").text()).contains("Say in a few words");
        Session.path(irene.post(fact + "/return", "base", "1", "reason", "It does, in the last line."));
        assertThat(irene.page(pack + "/facts").select(".fact-list li")).hasSize(1);
        assertThat(irene.get(pack + "/facts/no-such-fact").statusCode()).isEqualTo(404);
    }

    @Test
    void theListIsSearchedAndStaysCheap() {
        Session.path(write(SAYS));
        Session.path(write("Ann Miller wants the wheel to turn.", "status", "claimed", "speakers", "Ann Miller", "at", "§2"));
        for (var query : new String[] {"q=WHEEL", "status=claimed", "speaker=Ann%20Miller", "topic=the-wheel&status=claimed"}) {
            assertThat(irene.page(pack + "/facts?" + query).select(".fact-list li")).as(query).hasSize(1);
        }
        assertThat(irene.page(pack + "/facts?q=100%25&page=7").text()).contains("No fact fits");
        assertThat(statements.during(() -> irene.page(pack + "/facts?q=the&page=1"))).isLessThanOrEqualTo(6);
    }
}
