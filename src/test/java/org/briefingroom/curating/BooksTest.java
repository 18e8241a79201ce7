package org.briefingroom.curating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cast, topics and terms: added, changed and removed. */
@QuarkusTest
class BooksTest {
    @Inject
    Staff staff;

    Session irene;
    String pack;

    @BeforeEach
    void beginAPack() {
        irene = staff.signedIn("instructor");
        pack = NewPacks.filled(irene);
        irene.page(pack + "/facts/new");
        Session.path(irene.post(pack + "/facts", "says", "[Ann Miller](person:ann-miller) kept the mill.", "status", "reported", "topic", "the-wheel", "at", "§2", "asOf", "2024-05"));
    }

    @Test
    void theCastIsChangedUnlessSomebodyElseDid() {
        var member = pack + "/cast/ann-miller";
        var base = irene.page(member).selectFirst("[name=base]").val();
        Session.path(irene.post(member, "name", "Ann Mary Miller", "type", "person", "base", base));
        assertThat(irene.page(pack + "/cast").text()).contains("Ann Mary Miller");
        irene.page(member);
        var late = irene.post(member, "name", "Anna Miller", "type", "person", "base", base);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.asString()).text()).contains("Nothing was overwritten", "Ann Mary Miller");
        assertThat(Jsoup.parse(late.asString()).selectFirst("#name").val()).isEqualTo("Anna Miller");
    }

    @Test
    void whomFactsNameStaysAndStaysWhatItIs() {
        irene.page(pack + "/cast");
        var refused = irene.post(pack + "/cast/ann-miller/removal");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Facts name it");
        var base = irene.page(pack + "/cast/ann-miller").selectFirst("[name=base]").val();
        var other = irene.post(pack + "/cast/ann-miller", "name", "Ann Miller", "type", "place", "base", base);
        assertThat(Jsoup.parse(other.asString()).selectFirst("#type-wrong").text()).contains("Facts mark it as a person");
        Session.path(irene.post(pack + "/cast", "name", "Ben Cooper", "type", "person", "of", "ann-miller"));
        Session.path(irene.post(pack + "/cast/ben-cooper/removal"));
        assertThat(irene.page(pack + "/cast").text()).doesNotContain("Ben Cooper");
        assertThat(irene.get(pack + "/cast/ben-cooper").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWrongWithANameIsSaid() {
        irene.page(pack + "/cast");
        var refused = irene.post(pack + "/cast", "name", "", "type", "ghost", "role", "keeper", "of", "nobody", "sort", "s".repeat(41));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.asString());
        assertThat(page.selectFirst("#name-wrong").text()).isNotEmpty();
        assertThat(page.selectFirst("#type-wrong").text()).contains("no such type");
        assertThat(page.selectFirst("#at-wrong").text()).contains("cites no passage");
        assertThat(page.selectFirst("#sort-wrong").text()).contains("41 characters");
        Session.path(irene.post(pack + "/cast", "name", "<script>alert(1)</script>", "type", "group"));
        assertThat(irene.get(pack + "/cast").asString()).doesNotContain("<script>alert");
        assertThat(irene.get(pack + "/facts/new").asString()).doesNotContain("<script>alert");
    }

    @Test
    void topicsAreOrderedAndThoseInUseStay() {
        Session.path(irene.post(pack + "/topics", "title", "The flood", "singleValued", "true"));
        irene.page(pack + "/topics");
        Session.path(irene.post(pack + "/topics/the-flood/place", "to", "up"));
        assertThat(irene.page(pack + "/topics").select(".book a").eachText()).containsExactly("The flood", "The wheel");
        assertThat(irene.post(pack + "/topics/the-wheel/removal").statusCode()).isEqualTo(409);
        irene.page(pack + "/topics");
        Session.path(irene.post(pack + "/topics/the-flood/removal"));
        assertThat(irene.page(pack + "/topics").select(".book a").eachText()).containsExactly("The wheel");
        assertThat(irene.post(pack + "/topics", "title", "t".repeat(121)).statusCode()).isEqualTo(422);
        var base = irene.page(pack + "/topics/the-wheel").selectFirst("[name=base]").val();
        Session.path(irene.post(pack + "/topics/the-wheel", "title", "The great wheel", "base", base));
        assertThat(irene.post(pack + "/topics/the-wheel", "title", "The old wheel", "base", base).statusCode()).isEqualTo(409);
    }

    @Test
    void aTermIsExplainedByAFact() {
        irene.page(pack + "/terms");
        assertThat(irene.post(pack + "/terms", "name", "mill-race", "fact", "no-such-fact").statusCode()).isEqualTo(422);
        irene.page(pack + "/terms");
        var fact = irene.page(pack + "/terms").select("#fact option").last().val();
        Session.path(irene.post(pack + "/terms", "name", "mill-race", "aliases", "race, leat", "fact", fact));
        assertThat(irene.page(pack + "/terms").text()).contains("mill-race", "also race, leat", "explained by " + fact);
        var base = irene.page(pack + "/terms/mill-race").selectFirst("[name=base]").val();
        Session.path(irene.post(pack + "/terms/mill-race", "name", "mill race", "fact", fact, "base", base));
        assertThat(irene.post(pack + "/terms/mill-race", "name", "race", "fact", fact, "base", base).statusCode()).isEqualTo(409);
        irene.page(pack + "/terms");
        Session.path(irene.post(pack + "/terms/mill-race/removal"));
        assertThat(irene.page(pack + "/terms").text()).contains("There is no term yet");
    }
}
