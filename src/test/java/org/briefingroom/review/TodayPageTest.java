package org.briefingroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.briefingroom.people.ChosenName;
import org.briefingroom.people.Learners;
import org.briefingroom.support.MovableClock;
import org.briefingroom.support.Session;
import org.briefingroom.support.StatementCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the pages of a learner's memory show. */
@QuarkusTest
class TodayPageTest {
    private static final String QUIZ = "promises-and-positions";
    private static final String PACK = "western-guarantees-ukraine";

    @Inject
    MovableClock time;
    @Inject
    Today today;
    @Inject
    MasteryBook mastery;
    @Inject
    Learners learners;
    @Inject
    StatementCount statements;
    @Inject
    EntityManager entities;

    private final Session ada = new Session();

    @AfterEach
    void putTheClockRight() {
        time.putRight();
    }

    @Test
    void whatWasCertainAndWrongComesBackWithALookAtWhatSettlesIt() {
        ada.sit(ada.begin(QUIZ, "Ada"));
        time.moveOn(Duration.ofDays(1));
        ada.page("/today");
        var attempt = Session.path(ada.post("/today/" + PACK + "/reviews"));
        while (true) {
            var next = Session.path(ada.get(attempt));
            assertThat(next).as("a choice that was wrong").doesNotEndWith("/result");
            var form = ada.page(next).selectFirst("form.ask");
            assertThat(form.select("fieldset.certainty input").eachAttr("value")).containsExactly("GUESSED", "FAIRLY_SURE", "CERTAIN");
            var choice = form.selectFirst("input[name=choice]");
            var settled = choice == null ? ada.post(next + "/answer", "skip", "yes", "certainty", "CERTAIN") : ada.post(next + "/answer", "choice", choice.val(), "certainty", "CERTAIN");
            var told = ada.page(Session.path(settled)).text();
            assertThat(told.contains("How sure you were: certain.")).as("nobody is sure of what they skip").isEqualTo(choice != null);
            if (told.contains("It comes back first")) {
                break;
            }
        }
        time.moveOn(Duration.ofDays(1));
        assertThat(ada.page("/today").selectFirst("section.pile").text()).contains("First a look").contains("What is held".toLowerCase());
        assertThat(ada.page("/today").select("section.pile figure.fact")).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void aQuizThatTellsAtTheEndTellsNothingBefore() {
        var attempt = ada.begin("plan-and-limits", "Ada");
        ada.answerAnyhow(attempt, 1);
        assertThat(ada.page("/today/mastery").text()).contains("You have answered no question yet");
        ada.sit(attempt);
        assertThat(ada.page("/today/mastery").text()).contains("about 0 of");
    }

    @Test
    void noCertaintyIsAskedInAQuiz() {
        assertThat(ada.page(ada.begin(QUIZ, "Ada") + "/questions/1").select("fieldset.certainty")).isEmpty();
    }

    @Test
    void aLearnerSaysWhereTheyAre() {
        ada.begin(QUIZ, "Ada");
        ada.page("/today");
        var refused = ada.post("/today/zone", "zone", "Mars/Crater");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Choose a zone from the list");
        assertThat(Session.path(ada.post("/today/zone", "zone", "Asia/Kathmandu"))).isEqualTo("/today");
        assertThat(ada.page("/today").selectFirst("details.zone summary").text()).contains("Asia/Kathmandu");
    }

    @Test
    void theQueueOfFiveThousandCardsTakesThreeStatements() throws ChosenName.Unsuitable {
        var ben = learners.join(ChosenName.of("Ben")).id();
        QuarkusTransaction.begin();
        try {
            deal(ben, 5000);
            var known = new Learners.Known(ben, "Ben");
            today.view(known);
            assertThat(statements.during(() -> assertThat(today.view(known).piles().get(0).facts()).isEqualTo(5000))).isEqualTo(3);
            assertThat(statements.during(() -> mastery.view(ben))).isEqualTo(3);
            assertThat(mastery.topic(ben, PACK, topic(ben), 2).met()).as("a page").hasSize(50);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String topic(UUID learner) {
        var topics = mastery.view(learner).packs().get(0).topics();
        assertThat(topics.stream().mapToInt(MasteryView.TopicMastery::met).sum()).isEqualTo(5000);
        return topics.stream().filter(topic -> topic.met() == 5000).findFirst().orElseThrow().slug();
    }

    /** Cards on facts that are put away again with the transaction. */
    private void deal(UUID learner, int cards) {
        entities.createNativeQuery("insert into fact (pack_id, slug) select p.id, 'dealt-' || n from pack p, generate_series(1, :cards) n where p.slug = :pack")
                .setParameter("cards", cards).setParameter("pack", PACK).executeUpdate();
        entities.createNativeQuery("""
                with one as (select v.* from fact_version v join fact f on f.current_version_id = v.id join pack p on p.id = f.pack_id where p.slug = :pack limit 1),
                     made as (insert into fact_version (fact_id, number, topic_id, says, continued, status, as_of, complete, origin, editor, made_at)
                              select f.id, 1, one.topic_id, one.says, one.continued, one.status, one.as_of, one.complete, one.origin, one.editor, one.made_at
                              from fact f, one where f.slug like 'dealt-%' returning id, fact_id)
                insert into card select :learner, fact_id, 1 + fact_id % 50, 5, now() - interval '90 days', current_date - 90, current_date - 40, 2, 0, true, fact_id % 1000 = 0 from made""")
                .setParameter("pack", PACK).setParameter("learner", learner).executeUpdate();
        entities.createNativeQuery("update fact f set current_version_id = v.id from fact_version v where v.fact_id = f.id and f.slug like 'dealt-%'").executeUpdate();
    }
}
