package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.support.Session;
import org.briefingroom.support.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Practising what was missed, over HTTP and with the real database. */
@QuarkusTest
class PractisingTest {
    private static final String QUIZ = "promises-and-positions";
    private static final String PACK = "western-guarantees-ukraine";
    private static final long MOST_STATEMENTS = 22;
    /** Of fourteen questions, those whose other words would answer another one of them. */
    private static final int MOST_ENEMIES = 2;

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
        var met = new HashSet<>(stems(ada.page(attempt + "/result")));
        met.addAll(stems(end(practise(attempt))));
        var practised = end(practise(attempt)).select("ol.missed > li");
        assertThat(practised).filteredOn(line -> wordings(line).size() > 2).isNotEmpty();
        var again = practised.stream().filter(line -> !met.containsAll(wordings(line)) && met.contains(line.select("p > a").text())).toList();
        assertThat(again).as("asked again in words that were met, though not because others would answer another question").hasSizeLessThanOrEqualTo(MOST_ENEMIES);
    }

    /** How its fact may be asked by a draft. */
    private Set<String> wordings(Element line) {
        var board = draftingRoom.of(PACK);
        return board.publishable().stream().filter(draft -> draft.question().facts().size() == 1 && line.select(".fact").text().contains(board.base().byName().get(draft.fact()).sentence()))
                .map(draft -> draft.question().content().stem()).collect(Collectors.toSet());
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
