package org.briefingroom.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.Test;

/** What a browser prints, and what was said of it before. */
@QuarkusTest
class PageEstimateTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    @TestHTTPResource("/")
    URI home;
    @Inject
    Briefings briefings;

    @Test
    void theEstimateIsWithinATenthAndAPageOfWhatABrowserPrints() throws Exception {
        try (var window = Window.open(home.toString())) {
            for (var pack : new String[] {"western-guarantees-ukraine", "first-minor-planets"}) {
                window.page().navigate("/briefings/" + pack);
                int printed = printed(window.page());
                int said = PageEstimate.pages(briefings.read(pack));
                System.out.println(pack + ": " + printed + " pages printed, " + said + " said");
                assertThat(said).as(pack).isCloseTo(printed, within(1 + printed / 10));
            }
        }
    }

    private static int printed(Page page) {
        var pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4")), StandardCharsets.ISO_8859_1);
        return (int) SHEET.matcher(pdf).results().count();
    }
}
