package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.StatementCount;
import org.junit.jupiter.api.Test;

/** How many SQL statements the answer path takes. */
@QuarkusTest
class StatementsTest {

    @Inject
    StatementCount statements;

    private final Session ada = new Session();

    @Test
    void openingAQuestionTakesAtMostThree() {
        var attempt = ada.begin("promises-and-positions", "Ada");
        assertThat(statements.during(() -> ada.page(attempt + "/questions/1"))).isBetween(1L, 3L);
        ada.answerAnyhow(attempt, 1);
        assertThat(statements.during(() -> ada.page(attempt + "/questions/1"))).as("settled").isBetween(1L, 3L);
    }

    @Test
    void savingAnAnswerTakesAtMostFourAndItsReviewTwo() {
        var attempt = ada.begin("promises-and-positions", "Ada");
        ada.page(attempt + "/questions/1");
        assertThat(statements.during(() -> ada.post(attempt + "/questions/1/answer", "choice", "1"))).isBetween(1L, 6L);
        assertThat(statements.during(() -> ada.post(attempt + "/questions/1/answer", "choice", "1"))).as("a second time").isBetween(1L, 4L);
    }
}
