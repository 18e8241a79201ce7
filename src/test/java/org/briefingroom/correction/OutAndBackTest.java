package org.briefingroom.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.Test;

/** A fact that learners met is taken out, and held again: both only once what they touch was seen. */
@QuarkusTest
class OutAndBackTest {

    @Inject
    Staff staff;

    @Test
    void aSuspendedQuestionIsDroppedAndAWithdrawnFactIsToldOf() {
        var masts = Masts.raised(staff.signedIn("instructor"), 2, "after each");
        var ada = new Session();
        var attempt = ada.begin(masts.quiz(), "Ada");
        Masts.choose(ada, attempt, 1, 1951);
        Masts.choose(ada, attempt, 2, 1902);
        var fact = masts.desk + "/facts/mast-1";
        masts.by.page(fact);
        var amendment = Session.path(masts.by.post(fact + "/withdrawal", "base", "1", "reason", "The report does not say so."));
        assertThat(masts.by.page(amendment).text()).contains("This is no longer held.");
        masts.confirm(amendment, "drop");
        assertThat(ada.page("/me").text()).contains("1 of 1");
        assertThat(ada.page("/notices").text()).contains("This is no longer held.", "1 of 2 → 1 of 1");
        var bo = new Session();
        assertThat(bo.page(bo.begin(masts.quiz(), "Bo") + "/questions/1").selectFirst(".quiz-count").text()).isEqualTo("Question 1 of 1");
        masts.by.page(fact);
        assertThat(masts.by.post(fact + "/return", "base", "1", "reason", " ").statusCode()).isEqualTo(422);
        var back = Session.path(masts.by.post(fact + "/return", "base", "1", "reason", "It says so on page two."));
        assertThat(masts.by.page(back).text()).contains("What holding this fact again touches", "Before This was taken out. Now Mast 1", "whoever was told that it is gone is told").doesNotContain("will be suspended");
        assertThat(masts.by.page(back).select(".touched-counts dd").last().text()).isEqualTo("1");
        assertThat(masts.by.page(fact).text()).as("not before it is confirmed").contains("This fact was taken out");
        masts.confirm(back, "keep");
        assertThat(masts.by.post(fact + "/return", "base", "1", "reason", "again").statusCode()).isEqualTo(409);
        assertThat(ada.page("/me").text()).as("marks stay as they are").contains("1 of 1");
        var di = new Session();
        assertThat(di.page(di.begin(masts.quiz(), "Di") + "/questions/1").selectFirst(".quiz-count").text()).as("asked again").isEqualTo("Question 1 of 2");
        assertThat(ada.page("/notices").select(".corrections > li")).hasSize(2);
        assertThat(new Session().page("/corrections?pack=" + masts.pack).text()).contains("It says so on page two.");
    }
}
