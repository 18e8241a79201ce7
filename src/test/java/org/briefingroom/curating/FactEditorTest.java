package org.briefingroom.curating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing facts in a pack of one's own, through the pages. */
@QuarkusTest
class FactEditorTest {
    private static final String SAYS = "The mill was built in [March 1871](date:1871-03).";

    @Inject
    Staff staff;

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
    void aFactIsKeptAndTheNextBegun() {
        var next = Session.path(write(SAYS));
        assertThat(next).isEqualTo(pack + "/facts/new?kept=mill-built-march-1871&topic=the-wheel");
        var page = irene.page(next);
        assertThat(page.selectFirst("#told").text()).isEqualTo("Kept: “The mill was built in March 1871.”");
        assertThat(page.selectFirst("#topic option[selected]").val()).isEqualTo("the-wheel");
        assertThat(irene.page(pack + "/facts").text()).contains("The mill was built in March 1871.");
        assertThat(irene.page(pack + "/facts/mill-built-march-1871").text()).contains("from the browser (Sample Irene", "held now");
        assertThat(irene.page(pack + "/drafts").text()).contains("1871");
    }

    @Test
    void aFactIsNotNamedAsAPageOfTheDeskIs() {
        assertThat(Session.path(write("The preview."))).contains("kept=preview-2");
        assertThat(irene.page(pack + "/facts/preview-2").text()).contains("The preview.");
    }

    @Test
    void whatARefusedFactNamesNewlyIsNotLeftBehind() {
        for (int time = 0; time < 2; time++) {
            var refused = write("It was sold", "newTopic", "The sale", "castName", "Ben Cooper", "castType", "person");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(page(refused).selectFirst("#newTopic").val()).isEqualTo("The sale");
        }
        assertThat(page(write("[Ben Cooper](person:ben-cooper) sold the mill.", "do", "try", "newTopic", "The sale", "castName", "Ben Cooper", "castType", "person")).selectFirst("#preview").text()).contains("sold the mill");
        assertThat(irene.page(pack + "/topics").select(".book li")).hasSize(1);
        assertThat(irene.page(pack + "/cast").select(".book li")).hasSize(1);
        for (var name : new String[] {"Ben Cooper", "BEN COOPER"}) {
            Session.path(write("[Ben Cooper](person:ben-cooper) sold the mill.", "newTopic", "The sale", "castName", name, "castType", "person"));
        }
        assertThat(irene.page(pack + "/topics").select(".book li")).hasSize(2);
        assertThat(irene.page(pack + "/cast").select(".book li")).hasSize(2);
    }

    @Test
    void theSentenceThatIsTooNearToTheArticleIsKeptWithAWarning() {
        var next = Session.path(write("The mill at Sample Ford was built in March 1871."));
        assertThat(irene.page(next).selectFirst("#told").text()).contains("the article’s", "“The mill at Sample Ford was built in March 1871”");
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        var refused = write("It was [built](place:nowhere) then", "speakers", "Somebody Else", "quote", "one two three four five six seven eight nine ten eleven twelve thirteen",
                "asOf", "yesterday <b>", "at", "§77");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).selectFirst("#asOf-wrong").text()).contains("“yesterday <b>” is no date");
        assertThat(page(refused).selectFirst("#says").val()).isEqualTo("It was [built](place:nowhere) then");
        var again = write("It was [built](place:nowhere) then", "speakers", "Somebody Else", "quote", "one two three four five six seven eight nine ten eleven twelve thirteen", "at", "§77");
        assertThat(page(again).selectFirst("#says-wrong").text()).contains("not a whole sentence", "Add “nowhere” to the cast");
        assertThat(page(again).selectFirst("#speakers-wrong").text()).contains("What is reported has no speaker");
        assertThat(page(again).selectFirst("#at-wrong").text()).contains("The source has no §77");
        assertThat(page(again).selectFirst("#quote-wrong").text()).contains("13 words");
    }

    @Test
    void hugeAndHostileTextsAreAnsweredProperly() {
        var huge = write("A".repeat(1_000_000), "quote", "x".repeat(300_000));
        assertThat(huge.statusCode()).isIn(413, 422);
        var script = write("Ann Miller said <script>alert(1)</script> aloud.", "topic", "<script>alert(1)</script>");
        assertThat(script.statusCode()).isEqualTo(422);
        assertThat(script.asString()).doesNotContain("<script>alert(1)");
        irene.page(pack + "/facts/new");
        assertThat(irene.withoutToken().post(pack + "/facts", "says", SAYS).statusCode()).isEqualTo(400);
    }

    @Test
    void theSpeakerIsNamedByAnySpelling() {
        Session.path(write("The wheel will not stop in her lifetime.", "status", "forecast", "speakers", "mrs miller", "at", "§2", "quote", "The wheel will never stop while I live"));
        assertThat(irene.page(pack + "/facts").text()).contains("According to Ann Miller");
    }

    @Test
    void aTopicAndANameAreAddedWithoutLosingWhatIsWritten() {
        var added = write("Ben Cooper sold [the mill](stance:sold).", "do", "add", "newTopic", "The sale", "castName", "Ben Cooper", "castType", "person");
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(page(added).selectFirst("#says").val()).isEqualTo("Ben Cooper sold [the mill](stance:sold).");
        assertThat(page(added).selectFirst("#topic option[selected]").text()).isEqualTo("The sale");
        assertThat(page(added).selectFirst("#told").text()).contains("Ben Cooper is in the cast now", "ben-cooper");
        Session.path(write("[Dora Cooper](person:dora-cooper) sold the mill.", "newTopic", "The second sale", "castName", "Dora Cooper", "castType", "person"));
        assertThat(irene.page(pack + "/facts?topic=the-second-sale").select(".fact-list li")).hasSize(1);
    }

    @Test
    void thePreviewShowsLineAndQuestionsAndKeepsNothing() {
        irene.page(pack + "/facts/new");
        var shown = irene.post(pack + "/facts/preview", "says", SAYS, "status", "reported", "topic", "the-wheel", "at", "§1", "asOf", "2024-05");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(page(shown).text()).contains("The mill was built in March 1871.", "from it", "1871");
        assertThat(page(shown).select("#says-wrong[hx-swap-oob=true]")).hasSize(1);
        assertThat(page(irene.post(pack + "/facts/preview", "says", "the mill", "status", "claimed")).selectFirst("#asOf-wrong").text()).contains("There is no date");
        assertThat(irene.page(pack + "/facts").select(".fact-list li")).isEmpty();
        assertThat(page(write(SAYS, "do", "try")).selectFirst("#preview").text()).contains("The mill was built in March 1871.");
        assertThat(irene.page(pack + "/facts").text()).contains("No fact is held yet");
    }
}
