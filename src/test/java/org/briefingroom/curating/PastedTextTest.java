package org.briefingroom.curating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pasted text: whose it is, and what happens to citations when it changes. */
@QuarkusTest
class PastedTextTest {
    @Inject
    Staff staff;

    Session irene;
    String pack;

    @BeforeEach
    void beginAPack() {
        irene = staff.signedIn("instructor");
        pack = NewPacks.filled(irene);
    }

    @Test
    void onlyWhoeverPastedItSeesIt() {
        assertThat(irene.page(pack + "/text").select(".passages li").eachText()).hasSize(3).first().asString().startsWith("§1 The mill at Sample Ford");
        assertThat(irene.page(pack + "/facts/new").select("[data-passage]")).hasSize(3);
        for (var role : new String[] {"editor", "administrator"}) {
            var other = staff.signedIn(role);
            for (var path : new String[] {"", "/text", "/facts/new", "/facts", "/about"}) {
                assertThat(other.page(pack + path).html()).as(role + path).doesNotContain("local farmers", "flood of 1902");
            }
        }
        assertThat(staff.signedIn("instructor").get(pack + "/text").statusCode()).isEqualTo(404);
    }

    @Test
    void itIsKeptInItsParagraphsAndNeverOverwrittenUnseen() {
        Session.path(irene.post(pack + "/text", "text", "Standfirst.\nFirst.\nSecond.", "standfirst", "true", "base", "1"));
        assertThat(irene.page(pack + "/text").select(".passages li").eachText()).containsExactly("§0 Standfirst.", "§1 First.", "§2 Second.");
        var late = irene.post(pack + "/text", "text", "Another.", "base", "1");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.asString()).selectFirst("#text").val()).isEqualTo("Another.");
        assertThat(Jsoup.parse(late.asString()).select(".passages li")).hasSize(3);
    }

    @Test
    void emptyHugeAndHostileTexts() {
        assertThat(irene.post(pack + "/text", "text", " ", "base", "1").statusCode()).isEqualTo(422);
        irene.page(pack + "/text");
        assertThat(irene.post(pack + "/text", "text", "x".repeat(200_001), "base", "1").statusCode()).isEqualTo(422);
        assertThat(irene.post(pack + "/text", "text", "a\n".repeat(1001), "base", "1").asString()).contains("1001 paragraphs");
        Session.path(irene.post(pack + "/text", "text", "ж".repeat(150_000) + "\n\n<script>alert(1)</script>", "base", "1"));
        assertThat(irene.get(pack + "/text").asString()).doesNotContain("<script>alert").contains("&lt;script&gt;");
        assertThat(irene.withoutToken().post(pack + "/text", "text", "x").statusCode()).isEqualTo(400);
    }

    @Test
    void aQuotationThatIsNoLongerFoundIsMarkedAndNeverMoved() {
        irene.page(pack + "/facts/new");
        Session.path(irene.post(pack + "/facts", "says", "Ann Miller promised that the wheel would turn on.", "status", "claimed", "speakers", "ann-miller", "topic", "the-wheel", "at", "§2",
                "asOf", "2024-05", "quote", "The wheel will never stop"));
        var fact = pack + "/facts/" + irene.page(pack + "/facts").selectFirst(".fact-list a").attr("href").replaceAll(".*/", "");
        paste("1", NewPacks.TEXT.replace("will never stop", "shall never stop"));
        assertThat(irene.page(pack + "/text").selectFirst("#review").text()).isEqualTo("To look at again");
        assertThat(irene.page(pack + "/facts").text()).contains("to look at again");
        assertThat(irene.page(fact).text()).contains("no longer found word for word in §2");
        paste("2", NewPacks.TEXT);
        assertThat(irene.page(fact).text()).doesNotContain("no longer found");
        paste("3", NewPacks.TEXT.replace("The mill at", "A new beginning.\n\nThe mill at"));
        assertThat(irene.page(fact).text()).contains("no longer found word for word in §2");
        assertThat(irene.post(fact + "/confirmation", "passage", "1").statusCode()).isEqualTo(404);
        Session.path(irene.post(fact + "/confirmation", "passage", "2"));
        assertThat(irene.page(fact).text()).doesNotContain("no longer found").contains("§2");
    }

    private void paste(String base, String text) {
        irene.page(pack + "/text");
        assertThat(Session.path(irene.post(pack + "/text", "text", text, "base", base))).isEqualTo(pack + "/text");
    }

    @Test
    void itGoesAndTheFactsStay() {
        irene.page(pack + "/facts/new");
        Session.path(irene.post(pack + "/facts", "says", "The mill was built in [March 1871](date:1871-03).", "status", "reported", "topic", "the-wheel", "at", "§1", "asOf", "2024-05"));
        Session.path(irene.post(pack + "/text/deletion"));
        assertThat(irene.page(pack + "/text").select(".passages li")).isEmpty();
        assertThat(irene.page(pack + "/facts").select(".fact-list li")).hasSize(1);
    }
}
