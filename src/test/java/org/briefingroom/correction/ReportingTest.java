package org.briefingroom.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.junit.jupiter.api.Test;

/** Learners say what is wrong, and one decision answers all of them. */
@QuarkusTest
class ReportingTest {

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;
    @Inject
    EntityManager entities;

    @Test
    void oneDecisionAnswersEverybodyWhoReported() {
        var masts = Masts.raised(staff.signedIn("instructor"), 1, "after each");
        var ada = new Session();
        var bo = new Session();
        var adas = report(ada, masts, "Ada", "wrong", "The plaque says 1951.");
        report(bo, masts, "Bo", "unclear", "");
        assertThat(ada.page(adas + "/report").selectFirst("textarea").text()).isEqualTo("The plaque says 1951.");
        assertThat(Masts.page(ada.post(adas + "/report", "about", "out of date", "words", "It says 1951 now.")).text()).contains("Thank you, it is kept.");
        assertThat(ada.post(adas + "/report", "about", "", "words", "x").statusCode()).isEqualTo(422);
        assertThat(ada.post(adas + "/report", "about", "wrong", "words", "x".repeat(501)).statusCode()).isEqualTo(422);
        assertThat(bo.get(adas + "/report").statusCode()).isEqualTo(404);

        assertThat(masts.by.page("/desk/reports").select(".touched li").text()).contains("1 × unclear 1 × out of date");
        assertThat(staff.signedIn("instructor").page("/desk/reports").select(".touched li")).isEmpty();
        assertThat(masts.by.page(masts.desk + "/facts/mast-1").text()).contains("Learners reported questions on this fact: 2");
        var reports = masts.desk + "/reports/mast-1";
        assertThat(masts.by.page(reports).text()).contains("It says 1951 now.").doesNotContain("Ada", "Bo");
        assertThat(masts.by.post(reports).statusCode()).isEqualTo(422);
        assertThat(masts.by.post(reports, "outcome", "corrected", "answer", "Thank you.").statusCode()).isEqualTo(422);
        masts.confirm(masts.amend(1, 1951), "keep");
        masts.by.page(reports);
        assertThat(masts.by.post(reports, "outcome", "corrected", "answer", "").statusCode()).isEqualTo(422);
        Session.path(masts.by.post(reports, "outcome", "corrected", "answer", "Thank you: the plaque was right."));
        assertThat(ada.page("/notices").text()).contains("You said: out of date, “It says 1951 now.”", "It was corrected. Thank you: the plaque was right.");
        assertThat(bo.page("/notices").text()).contains("It was corrected. Thank you: the plaque was right.");
        assertThat(masts.by.post(reports, "outcome", "stands", "answer", "Once more.").statusCode()).isEqualTo(422);
    }

    /** Whoever is there takes two of them, and what waits for a learner one. */
    @Test
    void everyListTakesFewStatements() {
        var masts = Masts.raised(staff.signedIn("instructor"), 2, "after each");
        var ada = new Session();
        var attempt = report(ada, masts, "Ada", "wrong", "").replaceAll("/questions.*", "");
        Masts.choose(ada, attempt, 2, 1902);
        masts.confirm(masts.amend(2, 1952), "keep");
        var amendment = masts.amend(1, 1951);
        assertThat(statements.during(() -> masts.by.page("/desk/reports"))).isBetween(1L, 3L);
        assertThat(statements.during(() -> ada.page("/corrections"))).as("who reads, what is new to them, the list").isBetween(1L, 3L);
        assertThat(statements.during(() -> ada.page("/notices"))).as("who reads, what is new to them, two of corrections, one of answers to reports").isBetween(1L, 5L);
        long bare = statements.during(() -> masts.by.page(amendment));
        for (var list : List.of("quizzes", "making", "editions")) {
            assertThat(statements.during(() -> masts.by.page(amendment + "?show=" + list))).as(list).isLessThanOrEqualTo(bare + 1);
        }
    }

    @Test
    void whoeverReportsTooMuchInADayIsAskedToComeBackTomorrow() {
        var masts = Masts.raised(staff.signedIn("instructor"), 1, "after each");
        var ada = new Session();
        var question = report(ada, masts, "Ada", "wrong", "");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                insert into learner_report (learner_id, question_version_id, fact_id, about, words, made_at)
                select r.learner_id, o.id, r.fact_id, 'wrong', '', r.made_at from learner_report r cross join (select v.id from question_version v order by v.id limit 20) o
                where r.question_version_id = (select max(q.question_version_id) from asked_question q where q.attempt_id = ?1)""").setParameter(1, UUID.fromString(question.split("/")[2])).executeUpdate());
        var answer = ada.post(question + "/report", "about", "unclear", "words", "");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.asString()).contains("Please come back tomorrow with more.");
        assertThat(ada.page(question + "/report").select("input[checked]").val()).isEqualTo("wrong");
    }

    private static String report(Session who, Masts masts, String name, String about, String words) {
        var question = who.begin(masts.quiz(), name) + "/questions/1";
        assertThat(who.get(question + "/report").statusCode()).isEqualTo(404);
        Masts.choose(who, question.replace("/questions/1", ""), 1, 1901);
        assertThat(who.page(question).select("a[href$=/report]")).hasSize(1);
        who.page(question + "/report");
        assertThat(who.post(question + "/report", "about", about, "words", words).statusCode()).isEqualTo(200);
        return question;
    }
}
