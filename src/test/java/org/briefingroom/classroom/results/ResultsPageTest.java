package org.briefingroom.classroom.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.briefingroom.support.FiveThousandLearners;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a class answered, from nobody to thirty. */
@QuarkusTest
class ResultsPageTest {

    @Inject
    Staff staff;
    @Inject
    FiveThousandLearners crowd;

    private SampleClass classroom() {
        var classroom = SampleClass.of(staff.signedIn("instructor"), "Sample results");
        assertThat(results(classroom, "").text()).contains("No quiz is set yet");
        classroom.set();
        return classroom;
    }

    private static Document results(SampleClass classroom, String query) {
        return classroom.teacher().page(classroom.address() + "/results" + query);
    }

    /** Takes the choice whose words come first, or last, wherever there is one, and says how sure they are. */
    private static void sit(SampleClass.Joined learner, boolean first, String certainty) {
        var attempt = learner.browser().begin(SampleClass.QUIZ, "");
        while (true) {
            var next = Session.path(learner.browser().get(attempt));
            if (next.endsWith("/result")) {
                return;
            }
            var page = learner.browser().page(next);
            assertThat(page.select("input[name=certainty]")).as("a class is asked how sure it is").hasSize(3);
            var byWords = Comparator.comparing((Element choice) -> choice.parent().text());
            var choice = page.select("form.ask input[type=radio][name=choice]").stream().min(first ? byWords : byWords.reversed());
            learner.browser().post(next + "/answer", choice.map(taken -> new String[] {"choice", taken.val(), "certainty", certainty}).orElse(new String[] {"skip", "yes"}));
        }
    }

    @Test
    void whatAFewHadWrongIsCountedAndWhatMostWereSureOfComesFirst() {
        var classroom = classroom();
        assertThat(results(classroom, "").text()).contains("Nothing so far").contains("Nobody is in the class yet");
        for (var name : new String[] {"Ada", "Ben", "Cem"}) {
            sit(classroom.join(name), true, name.equals("Cem") ? "GUESSED" : "CERTAIN");
        }
        var page = results(classroom, "?by=fact");
        var first = page.selectFirst(".belief");
        assertThat(first.text()).contains("3 of 3 had it wrong, 2 of them fairly sure or certain").contains("§").doesNotContain("%");
        assertThat(first.select("figure.fact blockquote")).hasSize(1);
        assertThat(page.select(".results").text()).contains("of 3").doesNotContain("%");
        var learners = results(classroom, "?by=learner&sort=points");
        assertThat(learners.select(".results tbody th").eachText()).containsExactly("Ada", "Ben", "Cem");
        assertThat(learners.select(".results tbody td").get(0).text()).isEqualTo("1 of 1");

        var form = page.selectFirst("form[action$=reteach.pdf]");
        var facts = form.select("input[name=fact]").eachAttr("value");
        var pdf = classroom.teacher().get(classroom.address() + "/reteach.pdf?fact=" + String.join("&fact=", facts));
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(classroom.teacher().get(classroom.address() + "/reteach.pdf?fact=999999999").statusCode()).isEqualTo(400);
        assertThat(classroom.teacher().get(classroom.address() + "/reteach.pdf").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyTheFirstFinishedAttemptCounts() {
        var classroom = classroom();
        var ada = classroom.join("Ada");
        sit(ada, true, "GUESSED");
        var first = results(classroom, "").select(".results tbody").text();
        sit(ada, false, "GUESSED");
        assertThat(results(classroom, "").select(".results tbody").text()).isEqualTo(first);
        assertThat(ada.browser().page("/classes/" + classroom.code()).select(".task-state").text()).contains("Done:");
    }

    @Test
    void thirtyHavePercentagesAndASpreadsheetOfEverything() {
        var classroom = classroom();
        crowd.join(classroom.code(), 30);
        classroom.join("=1+1");
        for (var tab : new String[] {"learner", "question", "fact", "topic"}) {
            var page = results(classroom, "?by=" + tab);
            assertThat(page.select(".results tbody tr")).as(tab).isNotEmpty();
            assertThat(page.select(".results").text()).as(tab).contains("%");
            var csv = classroom.teacher().get(classroom.address() + "/results.csv?by=" + tab);
            assertThat(csv.contentType()).startsWith("text/csv");
            assertThat(csv.asString().lines().count() - 1).as(tab).isEqualTo(page.select(".results tbody tr").size());
            page.select(".results thead a").eachAttr("href").forEach(link -> classroom.teacher().page(link));
        }
        assertThat(classroom.teacher().get(classroom.address() + "/results.csv?by=learner").asString()).contains("\"'=1+1\"");
        var live = classroom.teacher().page(classroom.address() + "/live");
        assertThat(live.select(".counts dd").eachText().subList(0, 4)).containsExactly("5", "15", "11", "0");
        assertThat(live.select(".live-row").get(0).text()).contains("answered, last seen").doesNotContain(" right");
        assertThat(classroom.teacher().page(classroom.address() + "/live?marks=yes").select(".live-row").get(0).text()).contains(" right");
    }

    @Test
    void whoeverIsLookedForIsFoundByAPartOfTheirName() {
        var classroom = classroom();
        crowd.join(classroom.code(), 30);
        classroom.join("Änne Sample");
        for (var page : new String[] {"?", "/live?", "/results?by=learner&"}) {
            assertThat(named(classroom, page + "q=anne")).as(page).containsExactly("Änne Sample");
            assertThat(named(classroom, page + "q=LEARNER+00003")).as(page).containsExactly("Sample learner 00003");
            assertThat(named(classroom, page + "q=%25")).as(page).isEmpty();
            assertThat(classroom.teacher().page(classroom.address() + page + "q=%3Cb%3Enobody").select(".empty").text()).as(page).contains("called “<b>nobody”");
            assertThat(named(classroom, page + "q=")).as(page).hasSize(31);
        }
    }

    private static List<String> named(SampleClass classroom, String page) {
        return classroom.teacher().page(classroom.address() + page).select("#learners ~ table tbody th, .live-row b, .results tbody th").eachText();
    }
}
