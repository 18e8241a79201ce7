package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.Questions;
import org.briefingroom.question.kinds.ShortText;
import org.junit.jupiter.api.Test;

/** What was published in the browser stays, whatever the files say. */
@QuarkusTest
class PublishedHereTest extends DraftCase {
    private static final String QUESTION = "when-opened";

    @Inject
    QuestionBank bank;
    @Inject
    Questions questions;

    private int number() {
        return questions.head(pack, QUESTION).orElseThrow().number();
    }

    @Test
    void readingTheFileAgainBringsNothingBack() {
        var draft = new QuestionDraft(QUESTION, new ShortText("As reported on 1 May 2024, when was the bridge opened?", List.of("June 2023")), List.of("bridge-opened"), Map.of());
        var mine = QuarkusTransaction.requiringNew().call(() -> bank.publish(pack, draft, "Sample Irene"));
        assertThat(number()).isEqualTo(2);
        assertThat(QuarkusTransaction.requiringNew().call(() -> bank.publish(pack, draft, "Sample Irene"))).as("the same again is no new version").isEqualTo(mine);
        shelver.shelve(sample.seeds, sample.quizzes);
        assertThat(questions.head(pack, QUESTION).orElseThrow().latest()).isEqualTo(mine);
        sample.changeQuiz("in which month of 2023 was the bridge opened?", "in which month of the year 2023 was the bridge opened?");
        shelver.shelve(sample.seeds, sample.quizzes);
        assertThat(number()).as("but a changed file is a new version").isEqualTo(3);
    }
}
