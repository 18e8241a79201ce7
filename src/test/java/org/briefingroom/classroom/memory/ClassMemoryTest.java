package org.briefingroom.classroom.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.briefingroom.schedule.Prediction;
import org.briefingroom.statistics.Calibration;
import org.briefingroom.statistics.Calibration.Outcome;
import org.briefingroom.support.FiveThousandLearners;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.Test;

/** What a class remembers, from nobody to many. */
@QuarkusTest
class ClassMemoryTest {
    private static final String SAID = """
            select r.recall, r.share, v.kind, jsonb_array_length(v.content -> 'options') as options from review r join asked_question q on q.id = r.asked_question_id
            join question_version v on v.id = q.question_version_id join classroom_member m on m.learner_id = r.learner_id join classroom c on c.id = m.classroom_id
            where c.code = ?1 and r.recall is not null and v.kind in ('SINGLE_CHOICE', 'TRUE_FALSE', 'NUMBER', 'SHORT_TEXT')""";

    @Inject
    Staff staff;
    @Inject
    FiveThousandLearners crowd;
    @Inject
    EntityManager entities;

    private SampleClass classroom(int learners) {
        var classroom = SampleClass.of(staff.signedIn("instructor"), "Remembering");
        classroom.set();
        crowd.join(classroom.code(), learners);
        crowd.remember(classroom.code());
        return classroom;
    }

    private static List<CSVRecord> csv(SampleClass classroom, String what) throws Exception {
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(classroom.teacher().get(classroom.address() + "/memory.csv?by=" + what).asString())).getRecords();
    }

    private static int sum(List<CSVRecord> rows, String column) {
        return rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
    }

    @Test
    void anEmptyClassIsToldWhatToDo() {
        var classroom = SampleClass.of(staff.signedIn("instructor"), "Empty");
        assertThat(classroom.teacher().page(classroom.address() + "/memory").text()).contains("Nobody has answered");
        assertThat(classroom.teacher().page(classroom.address() + "/memory?by=facts").text()).contains("no facts here yet");
        assertThat(classroom.teacher().page(classroom.address() + "/memory?by=questions").text()).contains("nothing to compare");
        assertThat(classroom.teacher().page(classroom.address() + "/memory?by=learners").text()).contains("Nothing is set yet");
        classroom.set();
        assertThat(classroom.teacher().page(classroom.address() + "/memory?by=learners").text()).contains("Nobody is in the class yet");
    }

    @Test
    void topicsFactsAndLearnersSayTheSame() throws Exception {
        var classroom = classroom(24);
        var topics = csv(classroom, "topics");
        var facts = csv(classroom, "facts");
        for (var word : List.of("lasting", "known", "learning", "not started")) {
            assertThat(sum(topics, word)).as(word).isEqualTo(sum(facts, word)).isPositive();
        }
        assertThat(topics).allSatisfy(topic -> assertThat(List.of("lasting", "known", "learning", "not started").stream().mapToInt(word -> Integer.parseInt(topic.get(word))).sum())
                .isEqualTo(Integer.parseInt(topic.get("facts")) * Integer.parseInt(topic.get("learners"))));
        var grid = classroom.teacher().page(classroom.address() + "/memory?by=learners");
        long learning = 0;
        for (var topic : grid.select("#topic option").eachAttr("value")) {
            learning += csv(classroom, "learners&topic=" + topic).stream().flatMap(CSVRecord::stream).filter("Learning"::equals).count();
        }
        assertThat(learning).isEqualTo(sum(facts, "learning"));
        assertThat(grid.select("table.grid tbody tr")).hasSize(24);
    }

    @Test
    void belowFiveLearnersNothingIsSaidOfHowLongAFactIsKept() throws Exception {
        assertThat(csv(classroom(8), "facts")).allSatisfy(fact -> assertThat(fact.get("half keep it for days")).isEmpty()).anySatisfy(fact -> assertThat(fact.get("reviewed at least twice")).isEqualTo("4"));
        assertThat(csv(classroom(10), "facts")).filteredOn(fact -> fact.get("reviewed at least twice").equals("5")).isNotEmpty().allSatisfy(fact -> assertThat(Double.parseDouble(fact.get("half keep it for days"))).isPositive());
    }

    @Test
    void calibrationIsThatOfTheAnswers() throws Exception {
        var classroom = classroom(40);
        var plain = Calibration.of(outcomes(classroom.code()));
        var bins = csv(classroom, "calibration");
        assertThat(bins).hasSameSizeAs(plain.bins());
        for (int place = 0; place < bins.size(); place++) {
            assertThat(Integer.parseInt(bins.get(place).get("answers"))).isEqualTo(plain.bins().get(place).answers());
            assertThat(Double.parseDouble(bins.get(place).get("predicted right"))).isCloseTo(plain.bins().get(place).predicted() * plain.bins().get(place).answers(), within(1e-6));
            assertThat(Double.parseDouble(bins.get(place).get("right"))).isCloseTo(plain.bins().get(place).observed() * plain.bins().get(place).answers(), within(1e-6));
        }
        var page = classroom.teacher().page(classroom.address() + "/memory");
        assertThat(page.select(".calibration circle")).hasSameSizeAs(bins);
        assertThat(page.select(".calibration").next().text()).contains("Loss %.2f an answer, against %.2f".formatted(plain.logLoss(), plain.constantLoss()));
    }

    @SuppressWarnings("unchecked")
    private List<Outcome> outcomes(String code) {
        var rows = (List<Tuple>) QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(SAID, Tuple.class).setParameter(1, code).getResultList());
        return rows.stream().map(row -> new Outcome(Prediction.right(row.get("recall", Double.class), guess(row)), row.get("share", Double.class) >= .5)).collect(Collectors.toList());
    }

    private static double guess(Tuple row) {
        return switch (row.get("kind", String.class)) {
            case "TRUE_FALSE" -> .5;
            case "SINGLE_CHOICE" -> 1.0 / row.get("options", Integer.class);
            default -> 0;
        };
    }

    @Test
    void theQuestionThatIsForgottenMostIsFoundAmongItsSisters() throws Exception {
        var classroom = classroom(120);
        var unlike = csv(classroom, "questions").stream().filter(row -> row.get("unlike its sisters").equals("yes")).toList();
        assertThat(unlike).isNotEmpty();
        assertThat(classroom.teacher().page(classroom.address() + "/memory?by=questions").select("tbody tr").first().text()).contains("Harder than its sisters");
        var few = SampleClass.of(classroom.teacher(), "Few");
        few.set();
        crowd.join(few.code(), 4);
        crowd.remember(few.code());
        assertThat(few.teacher().page(few.address() + "/memory?by=questions").select("tbody tr").eachText()).isNotEmpty().allSatisfy(row -> assertThat(row).contains("It says something from 20 answers"));
    }

    @Test
    void aPackIsShownToWhoeverMayReadItAndNamesNobody() {
        var code = classroom(12).code();
        var page = staff.signedIn("instructor").page("/desk/packs/western-guarantees-ukraine/memory");
        assertThat(page.select("table.mastery tbody tr")).isNotEmpty();
        assertThat(page.text()).doesNotContain("Sample learner").doesNotContain(code);
        assertThat(new Session().get("/desk/packs/western-guarantees-ukraine/memory.csv?by=facts").statusCode()).isEqualTo(302);
        assertThat(staff.signedIn("instructor").get("/desk/packs/western-guarantees-ukraine/memory.csv?by=nothing").statusCode()).isEqualTo(404);
    }
}
