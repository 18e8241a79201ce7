package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.briefingroom.support.Session;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Decisions on drafts, through the pages. */
@QuarkusTest
class DecidingTest extends DraftCase {

    @Test
    void aDropHoldsUntilItIsTakenBack() {
        assertThat(Session.path(decide(irene, "drop", ""))).isEqualTo("/desk/packs/" + pack + "/drafts?state=ready&q=bridge&done=" + draft + "#done");
        assertThat(isAsked()).isFalse();
        assertThat(irene.page(page()).text()).contains("Dropped by Sample Irene");
        decide(irene, "reopen", "");
        assertThat(isAsked()).isTrue();
    }

    @Test
    void aDecisionLapsesWhenTheFactChanges() {
        decide(irene, "drop", "asks too little");
        sample.change("The bridge was opened in", "The new bridge was opened in");
        shelver.shelve(sample.seeds, sample.quizzes);
        assertThat(isAsked()).isTrue();
        assertThat(irene.page(page()).text()).contains("Decided on an earlier wording: dropped by Sample Irene", "asks too little");
    }

    @Test
    void theLaterOfTwoSeesWhatTheFirstDecided() {
        var form = irene.page(page()).selectFirst("form.decide");
        var ben = staff.signedIn();
        decide(ben, "drop", "the bridge is dull");
        irene.page(page());
        var late = post(irene, form.selectFirst("[name=base]").val(), form.selectFirst("[name=hash]").val(), "reword", "mine is better", "stem", "What I wrote?");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(text(late)).contains("Decided meanwhile: dropped by Sample Irene", "the bridge is dull", "You wanted to reword it, with the reason “mine is better”");
        assertThat(isAsked()).isFalse();
    }

    @Test
    void ofManyDecisionsAtOnceOneIsKept() throws Exception {
        var form = irene.page(page()).selectFirst("form.decide");
        var pool = Executors.newFixedThreadPool(6);
        var posts = IntStream.range(0, 12).mapToObj(i -> pool.submit(() ->
                post(irene, form.selectFirst("[name=base]").val(), form.selectFirst("[name=hash]").val(), i % 2 == 0 ? "keep" : "drop", "").statusCode())).toList();
        int kept = 0;
        for (var post : posts) {
            assertThat(post.get()).isIn(303, 409);
            kept += post.get() == 303 ? 1 : 0;
        }
        pool.shutdown();
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void inTheListTheReasonThatIsWantedIsAskedForBesideTheDraft() {
        var form = irene.page(page()).selectFirst("form.decide");
        var refused = post(irene, form.selectFirst("[name=base]").val(), form.selectFirst("[name=hash]").val(), "reopen", "no reason & none", "from", "list");
        assertThat(refused.statusCode()).isEqualTo(422);
        var list = Jsoup.parse(refused.asString());
        assertThat(list.selectFirst("h1").text()).isEqualTo("Questions from facts");
        assertThat(list.selectFirst("#q").val()).isEqualTo("bridge");
        assertThat(list.selectFirst("#" + draft + " .problem").text()).isEqualTo("There is no decision to take back.");
        assertThat(list.selectFirst("#reason-" + draft).val()).isEqualTo("no reason & none");
    }

    @Test
    void otherWordsAreCheckedAndThenAsked() {
        var blocked = decide(irene, "reword", "", "stem", "How does the source of 1 May 2024 present this today?");
        assertThat(blocked.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(blocked.asString()).selectFirst("#findings-stem").text()).contains("IW-38 blocks", "“today”");
        assertThat(Jsoup.parse(blocked.asString()).selectFirst("#stem").val()).contains("present this today?");
        var doubted = decide(irene, "reword", "short", "stem", "How does the source tell that the bridge was opened?");
        assertThat(doubted.statusCode()).isEqualTo(422);
        assertThat(text(doubted)).contains("A rule doubts it.");
        assertThat(decide(irene, "reword", "the source is named above", "stem", "How does the source tell that the bridge was opened?").statusCode()).isEqualTo(303);
        assertThat(room.of(pack).publishable().stream().map(each -> each.question().content().stem())).contains("How does the source tell that the bridge was opened?");
    }
}
