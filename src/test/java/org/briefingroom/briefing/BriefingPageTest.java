package org.briefingroom.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.support.Session;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BriefingPageTest {
    private static final String PACK = "western-guarantees-ukraine";

    @Inject
    FactLines lines;

    private final Session visitor = new Session();

    private Document briefing() {
        return visitor.page("/briefings/" + PACK);
    }

    @Test
    void everyMarkerLeadsToASourceNote() {
        var page = briefing();
        assertThat(page.select("sup.marker a")).hasSizeGreaterThan(80)
                .allSatisfy(marker -> assertThat(page.select(marker.attr("href")).text()).as(marker.attr("href"))
                        .contains("Steven Erlanger, The New York Times, 19 August 2025, §", "as of"));
    }

    @Test
    void everyFactStandsInTheTablesAndNotInOurVoiceUnlessReported() {
        var page = briefing();
        var held = lines.heldIn(PACK);
        assertThat(page.select("table.who tbody tr")).hasSameSizeAs(held);
        assertThat(page.select(".lines li").eachText()).isNotEmpty();
        for (FactLine fact : held) {
            if (fact.status().needsSpeaker()) {
                assertThat(page.select(".lines li").eachText()).as(fact.fact()).noneMatch(line -> line.startsWith(fact.said()));
                assertThat(page.select("table.who tbody tr").eachText()).as(fact.fact())
                        .anyMatch(row -> row.toLowerCase().startsWith(fact.speaker().toLowerCase()) && row.contains(fact.said()));
            }
        }
    }

    @Test
    void itHasAllItsParts() {
        assertThat(briefing().select("h2").eachText()).containsExactly("Key points", "The plan and its limits", "Open questions",
                "Who says what", "Timeline", "Figures", "People and terms", "Sources");
        assertThat(briefing().select(".timeline-list > li > h3").eachText()).startsWith("2014", "November 2022", "17 August 2025", "18 August 2025");
    }

    @Test
    void theShelfLeadsToIt() {
        assertThat(visitor.page("/").select("a[href=/briefings/" + PACK + "]")).hasSize(1);
    }

    @Test
    void everyPageForbidsForeignAndInlineScript() {
        var policy = visitor.get("/briefings/" + PACK).header("Content-Security-Policy");
        assertThat(policy).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(briefing().select("script:not([src]), [style], [onclick]")).isEmpty();
    }
}
