package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.briefingroom.correction.Masts;
import org.briefingroom.support.MovableClock;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ten days of a learner, who finds each day what a schedule reckoned by hand says, and nothing else. */
@QuarkusTest
class TenDaysTest {
    private static final int MASTS = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK);

    @TestHTTPResource("/")
    URI home;
    @Inject
    MovableClock time;
    @Inject
    Clock clock;
    @Inject
    Staff staff;

    private final Session ada = new Session();
    private final Map<Integer, MemoryByHand> memories = new TreeMap<>();
    private int daysWithReviews;

    @AfterEach
    void putTheClockRight() {
        time.putRight();
    }

    private List<Integer> due(int day) {
        return memories.entrySet().stream().filter(each -> each.getValue().due() <= day).map(Map.Entry::getKey).toList();
    }

    @Test
    void eachDayTheRightFactsComeBack() throws Exception {
        var now = ZonedDateTime.now(clock);
        time.moveOn(Duration.between(now, now.plusDays(1).with(LocalTime.NOON)));
        takeTheQuiz(Masts.raised(staff.signedIn("instructor"), MASTS, "after each"));
        try (var window = Window.open(home.toString())) {
            var page = window.page();
            var link = ada.page("/me").selectFirst("#return-link").val();
            page.navigate(link.substring(link.indexOf("/return/")));
            page.locator("main form button").press("Enter");
            for (int day = 0; day <= 10; day++) {
                page.navigate("/today");
                spend(page, day);
                time.moveOn(Duration.ofDays(1));
            }
        }
        assertThat(daysWithReviews).as("of ten, and none on the first").isBetween(4, 10);
    }

    /** The second is had wrong. */
    private void takeTheQuiz(Masts masts) {
        var attempt = ada.begin(masts.quiz(), "Sample Ada");
        for (int mast = 1; mast <= MASTS; mast++) {
            Masts.choose(ada, attempt, mast, (mast == 2 ? 1950 : 1900) + mast);
            memories.put(mast, MemoryByHand.first(mast != 2));
        }
    }

    private void spend(Page page, int day) {
        var due = due(day);
        if (due.isEmpty()) {
            long wait = memories.values().stream().mapToLong(MemoryByHand::due).min().orElseThrow() - day;
            assertThat(page.locator("main").innerText()).as("day " + day).contains("Nothing is due. The next fact comes back on " + ZonedDateTime.now(clock).plusDays(wait).format(DAY));
            return;
        }
        daysWithReviews++;
        assertThat(page.locator(".pile").innerText()).as("day " + day).contains(due.size() + (due.size() == 1 ? " fact due" : " facts due"));
        page.locator(".pile button").press("Enter");
        page.waitForURL("**/questions/1");
        var told = new ArrayList<Integer>();
        while (!page.url().endsWith("/result")) {
            told.addAll(answer(page, day));
        }
        assertThat(told).as("day " + day).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(due);
    }

    /** What came back because it was had wrong is had wrong once more on its first day. Answers which masts the question was about. */
    private List<Integer> answer(Page page, int day) {
        var url = page.url();
        int year = 1900 + mast(page.locator("form.ask h1").innerText());
        var right = page.locator("form.ask label.option").getByText(String.valueOf(year));
        page.locator("form.ask").evaluate("form => { form.noValidate = true; }");
        if (day > 1 && year > 1900 && right.count() == 1) {
            right.check();
            page.locator("form.ask button:not([name])").press("Enter");
        } else {
            page.locator("form.ask button[name=skip]").press("Enter");
        }
        page.locator("h1.verdict").waitFor();
        boolean isRight = page.locator("h1.verdict").innerText().startsWith("Right");
        var about = page.locator(".settles figure.fact blockquote").allInnerTexts().stream().map(TenDaysTest::mast).collect(Collectors.toList());
        about.forEach(mast -> memories.compute(mast, (which, memory) -> memory.after(day, isRight)));
        page.locator(".row a.button").first().press("Enter");
        page.waitForURL(next -> !next.equals(url));
        return about;
    }

    /** Which mast is spoken of; 0 where none is. */
    private static int mast(String said) {
        var number = said.replaceFirst("(?s).*?Mast (\\d+).*", "$1");
        return number.matches("\\d+") ? Integer.parseInt(number) : 0;
    }
}
