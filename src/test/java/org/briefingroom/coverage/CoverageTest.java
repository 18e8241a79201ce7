package org.briefingroom.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoverageTest {
    private static final String PACK = "/desk/packs/western-guarantees-ukraine";

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;

    private JsonPath document(Session who) {
        var answer = who.get(PACK + "/coverage.json");
        assertThat(answer.contentType()).startsWith("application/json");
        return answer.jsonPath();
    }

    @Test
    void theDocumentHasTheseKeys() {
        var document = document(staff.signedIn());
        assertThat(document.getMap("").keySet()).isEqualTo(Set.of("pack", "title", "facts", "questions", "learners", "byKind", "byAngle", "byTopic", "byFact", "holes"));
        assertThat(document.getMap("facts").keySet()).hasToString("[held, inBriefing, published, drafted, answered, mastered]");
        assertThat(document.getMap("questions").keySet()).hasToString("[published, suspended, drafted, waiting, blocked, dropped]");
        assertThat(document.getMap("byKind[0]").keySet()).hasToString("[kind, published, drafted]");
        assertThat(document.getMap("byAngle[0]").keySet()).hasToString("[angle, label, drafted, waiting, blocked, dropped]");
        assertThat(document.getMap("byTopic[0]").keySet()).hasToString("[topic, title, facts, inBriefing, published, drafted, answers, mastered, percent]");
        assertThat(document.getMap("byFact[0]").keySet())
                .hasToString("[fact, topic, status, sentence, inBriefing, published, drafted, answeredBy, masteredBy, percent]");
        assertThat(document.getMap("holes").keySet()).hasToString("[unasked, inNoBriefing, oneSpeaker, oneSided]");
    }

    @Test
    void theCountsAgree() {
        var document = document(staff.signedIn());
        List<Map<String, Object>> facts = document.getList("byFact");
        assertThat(facts).hasSize(document.getInt("facts.held"));
        assertThat(facts.stream().filter(fact -> Boolean.FALSE.equals(fact.get("inBriefing"))).map(fact -> fact.get("fact")))
                .isEqualTo(document.getList("holes.inNoBriefing.fact"));
        assertThat(document.getList("byTopic.facts", Integer.class).stream().mapToInt(Integer::intValue).sum()).isEqualTo(facts.size());
        assertThat(document.getList("byKind.published", Integer.class).stream().mapToInt(Integer::intValue).sum()).isEqualTo(document.getInt("questions.published"));
        assertThat(document.getList("holes.unasked.why", List.class)).allSatisfy(why -> assertThat(why).isNotEmpty());
    }

    @Test
    void oneAnswerIsCountedAndTheLastOneCounts() {
        var irene = staff.signedIn();
        var before = document(irene).getInt("learners");
        var ada = new Session();
        ada.answerAnyhow(ada.begin("promises-and-positions", "Ada"), 1);
        ada.answerAnyhow(ada.begin("promises-and-positions", "Ada"), 1);
        assertThat(document(irene).getInt("learners")).isEqualTo(before + 1);
    }

    @Test
    void thePageTellsTheHolesAndWhatMasteredMeans() {
        var page = staff.signedIn().page(PACK + "/coverage");
        assertThat(page.text()).contains("Facts that nobody asks:", "Facts in no briefing:", "Questions that rest on one speaker alone:", "Topics with one side only:",
                "right in the last answer");
    }

    @Test
    void itTakesAsManyStatementsForEveryPack() {
        var irene = staff.signedIn();
        irene.page(PACK + "/coverage");
        assertThat(statements.during(() -> irene.page(PACK + "/coverage"))).isBetween(1L, 14L);
        assertThat(irene.get("/desk/packs/no-such-pack/coverage").statusCode()).isEqualTo(404);
    }
}
