package org.briefingroom.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.briefingroom.statistics.ReferenceClass;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.junit.jupiter.api.Test;

/** From answers in the database to the page and the spreadsheet. */
@QuarkusTest
class FiguresPageTest {
    /** Who is signed in, the quiz, its forms, its classes, its questions and the answers take one each. */
    private static final long MOST_STATEMENTS = 6;

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;
    @Inject
    FiguresQuiz quizzes;

    private static List<CSVRecord> csv(Session session, String address) {
        var answer = session.get(address);
        assertThat(answer.contentType()).startsWith("text/csv");
        try (var records = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(answer.asString()))) {
            return records.getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void same(String cell, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(cell).isEmpty();
        } else {
            assertThat(Double.parseDouble(cell)).isCloseTo(expected.doubleValue(), within(1e-9 * Math.max(1, Math.abs(expected.doubleValue()))));
        }
    }

    @Test
    void theReferenceComesOutAsItWentIn() {
        var ada = staff.signedIn("instructor");
        var quiz = quizzes.reference(ada);
        var expected = ReferenceClass.expected().get("unweighted");
        var rows = csv(ada, quiz + "/figures.csv");
        Map<String, String> columns = Map.of("discrimination index %", "discrimination_index", "discriminative efficiency %", "discriminative_efficiency",
                "standard deviation %", "sd_percent", "intended weight %", "intended_weight", "effective weight %", "effective_weight");
        assertThat(rows).hasSize(12);
        for (int item = 0; item < 12; item++) {
            var figures = expected.get("items").get(ReferenceClass.ITEMS.get(item)[0]);
            var row = rows.get(item);
            assertThat(Double.parseDouble(row.get("facility %"))).isCloseTo(100 * figures.get("facility").doubleValue(), within(1e-9));
            columns.forEach((column, name) -> same(row.get(column), figures.get(name)));
        }
        assertThat(rows.get(3).get("to look at")).contains("Is the right option marked as right?");
        assertThat(csv(ada, quiz + "/figures.csv?table=marks")).extracting(row -> row.get("learners")).containsExactly("0", "0", "1", "2", "5", "2", "13", "12", "8", "5", "8", "4", "0");
        var whole = csv(ada, quiz + "/figures.csv?table=quiz");
        Map.of("mean", "average_percent", "median", "median_percent", "standard deviation", "standarddeviation_percent", "internal consistency", "cic", "error ratio", "errorratio", "standard error", "standarderror_percent")
                .forEach((label, name) -> same(whole.stream().filter(row -> row.get("figure").equals(label)).findFirst().orElseThrow().get("value"), expected.get("quiz").get(name)));
        var page = ada.page(quiz);
        assertThat(page.text()).contains("60 learners count", "54.4 % (35 to 70)", "60.1 %", "48.1 %", "Rasch difficulty, skewness and kurtosis");
        assertThat(page.select("svg[role=img]")).hasSize(2);
        assertThat(ada.page(quiz + "?sort=discrimination").select(".gauge-items tbody th").first().text()).startsWith("4.");
        assertThat(ada.page(quiz + "/questions/4").text()).contains("Is the right option marked as right?", "To this question", "works: draws those who know less");
        assertThat(statements.during(() -> ada.page(quiz))).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statements.during(() -> ada.page(quiz + "/questions/4"))).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void whatIsShownGrowsWithTheLearners() {
        var ada = staff.signedIn("instructor");
        var nobody = ada.page(quizzes.sat(ada, 0));
        assertThat(nobody.text()).contains("Nobody has finished this quiz yet", "Give learners its address");
        assertThat(nobody.select("table, svg.chart")).isEmpty();
        var three = quizzes.sat(ada, 3);
        assertThat(ada.page(three).text()).contains("3 learners so far", "With fewer than 5 learners").doesNotContain("Its questions");
        assertThat(ada.page(three + "/questions/1").select("table")).isEmpty();
        assertThat(csv(ada, three + "/figures.csv?table=options")).isEmpty();
        assertThat(csv(ada, three + "/figures.csv?table=marks")).isEmpty();
        var twelve = quizzes.sat(ada, 12);
        assertThat(ada.page(twelve).select(".gauge-items thead th").eachText()).containsExactly("Question", "Facility", "Without luck", "Random guess");
        assertThat(ada.page(twelve).select("figure")).isEmpty();
        assertThat(ada.page(twelve + "/questions/1").select("table thead th").eachText()).containsExactly("Option", "Chose it", "Share");
        assertThat(csv(ada, twelve + "/figures.csv").get(0).toMap()).doesNotContainKey("discrimination index %");
        var thirty = ada.page(quizzes.sat(ada, 30));
        assertThat(thirty.text()).contains("Discrimination is provisional").doesNotContain("Cronbach");
        assertThat(thirty.select(".gauge-items thead th").eachText()).contains("Discrimination").doesNotContain("Efficiency", "Effective weight");
    }

    @Test
    void onlyTheFirstFinishedAttemptCountsAndNamesMayBeErased() {
        var ada = staff.signedIn("instructor");
        var quiz = quizzes.sat(ada, 12);
        quizzes.muddle(quiz);
        assertThat(ada.page(quiz).text()).contains("11 learners count");
        quizzes.drop(quiz, 2);
        var page = ada.page(quiz);
        assertThat(page.text()).contains("11 learners count", "Question 2 is left out");
        assertThat(page.select(".gauge-items tbody tr")).hasSize(11);
        assertThat(ada.page(quiz + "/questions/2").select("table")).isEmpty();
        quizzes.publishAnew(quiz);
        assertThat(ada.page(quiz).text()).contains("Nobody has finished this quiz yet", "The quiz was published with other questions");
        assertThat(ada.page(quiz + "?form=1").text()).contains("11 learners count");
        assertThat(ada.get(quiz + "?form=9").statusCode()).isEqualTo(404);
    }

    @Test
    void aClassIsItsOwnersAndUnderFiveStaysACount() {
        var ada = staff.signedIn("instructor");
        var ben = staff.signedIn("instructor");
        var classroom = SampleClass.of(ada, "Sample figures");
        classroom.set();
        var house = "/desk/quizzes/figures/" + SampleClass.QUIZ;
        var of = "?of=" + classroom.address().replaceFirst(".*/", "");
        var learner = classroom.join("Ben").browser();
        learner.sit(learner.begin(SampleClass.QUIZ, ""));
        assertThat(ada.page(house + of).text()).contains("One learner so far").doesNotContain("Its questions");
        assertThat(ada.page(classroom.address() + "/results").select("a[href='" + house + of + "']")).hasSize(1);
        assertThat(Arrays.asList(of, "?of=nonsense")).allSatisfy(query -> assertThat(ben.get(house + query).statusCode()).isEqualTo(404));
        assertThat(ben.get(quizzes.sat(ada, 0)).statusCode()).isEqualTo(404);
        assertThat(ada.get(house + "/figures.csv?table=nonsense").statusCode()).isEqualTo(404);
        assertThat(ada.get(house + "/questions/999").statusCode()).isEqualTo(404);
    }
}
