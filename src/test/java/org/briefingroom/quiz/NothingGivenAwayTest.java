package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.question.QuestionVersion.Ground;
import org.briefingroom.support.Session;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that asks, of every question there is, holds no more than what is asked. */
@QuarkusTest
class NothingGivenAwayTest {

    @Inject
    EntityManager entities;
    @Inject
    FactLines factLines;

    @ParameterizedTest
    @ValueSource(strings = {"promises-and-positions", "plan-and-limits"})
    void thePageThatAsksNeverContainsTheKey(String quiz) {
        var ada = new Session();
        var attempt = ada.begin(quiz, "Ada");
        int total = ada.page(attempt + "/questions/1").select(".quiz-places li").size();
        for (int position = 1; position <= total; position++) {
            var page = ada.page(attempt + "/questions/" + position);
            settling(attempt, position).forEach(fact -> assertThat(page.outerHtml()).doesNotContain(fact.sentence()));
            choicesLookAlike(page);
            assertThat(page.select("form.ask input[type=hidden]")).hasSize(1);
            ada.answerAnyhow(attempt, position);
        }
    }

    @Transactional
    List<FactLine> settling(String attempt, int position) {
        var asked = entities.createQuery("from AskedQuestion q where q.attempt.id = ?1 and q.position = ?2", AskedQuestion.class)
                .setParameter(1, UUID.fromString(attempt.replace("/attempts/", ""))).setParameter(2, position).getSingleResult();
        return List.copyOf(factLines.versions(asked.version().grounds().stream().map(Ground::factVersionId).toList()).values());
    }

    /** Choices differ in their position and their words, and in nothing else. */
    private static void choicesLookAlike(Document page) {
        var bare = page.select("form.ask ul.options > li").stream().map(option -> {
            var copy = option.clone();
            copy.select("span").forEach(words -> words.text(""));
            copy.select("input").forEach(input -> input.removeAttr("value"));
            return copy.outerHtml();
        }).distinct().toList();
        assertThat(bare).hasSizeLessThanOrEqualTo(1);
        assertThat(page.select("form.ask ul.options input").eachAttr("value")).isSorted();
    }
}
