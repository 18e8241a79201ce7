package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.support.Session;
import org.briefingroom.support.StatementCount;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Practising what was missed, over HTTP and with the real database. */
@QuarkusTest
class PractisingTest {
    private static final String QUIZ = "promises-and-positions";
    private static final String PACK = "western-guarantees-ukraine";
    private static final long MOST_STATEMENTS = 22;

    @Inject
    StatementCount statements;
    @Inject
    DraftingRoom draftingRoom;
    @Inject
    QuestionBank bank;

    private final Session ada = new Session();

    /** An attempt that ended with every question missed. */
    private String ended() {
        var attempt = ada.begin(QUIZ, "Ada");
        ada.page(attempt + "/questions/1");
        ada.post(attempt + "/completion");
        return attempt;
    }

    private String practise(String attempt) {
        ada.page(attempt + "/result");
        return Session.path(ada.post(attempt + "/practice")).replaceAll("/questions/1$", "");
    }

    private Document end(String attempt) {
        ada.page(attempt + "/questions/1");
        ada.post(attempt + "/completion");
        return ada.page(attempt + "/result");
    }

    private static List<String> stems(Document result) {
        return result.select("ol.missed > li > p > a").eachText();
    }

    private static List<String> facts(Document result) {
        return result.select("ol.missed .fact").eachText();
    }

    @Test
    void theFactsAreAskedAgainInOtherWords() {
        var attempt = ended();
        var missed = ada.page(attempt + "/result");
        var practised = end(practise(attempt));
        assertThat(facts(practised)).isNotEmpty().isSubsetOf(facts(missed)).doesNotHaveDuplicates();
        assertThat(stems(practised)).anyMatch(stem -> !stems(missed).contains(stem));
    }

    @Test
    void whatWasMetInPracticeIsOldTheNextTime() {
        var attempt = ended();
        var first = practise(attempt);
        var met = stems(end(first)).stream().filter(stem -> !stems(ada.page(attempt + "/result")).contains(stem)).toList();
        assertThat(stems(end(practise(attempt))).stream().filter(met::contains).count()).as("where a fact has a third wording").isLessThan(met.size() / 2);
    }

    @Test
    void howeverMuchWasMissedItTakesFewStatements() {
        publishAllDrafts();
        var attempt = ended();
        ada.page(attempt + "/result");
        assertThat(statements.during(() -> ada.post(attempt + "/practice"))).as("other words").isBetween(1L, MOST_STATEMENTS);
        assertThat(statements.during(() -> ada.post(attempt + "/practice"))).as("the same again").isBetween(1L, MOST_STATEMENTS);
    }

    @Transactional
    void publishAllDrafts() {
        bank.publish(PACK, draftingRoom.of(PACK).publishable().stream().map(Draft::question).toList());
    }
}
