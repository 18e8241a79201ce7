package org.briefingroom.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.junit.jupiter.api.Test;

/** What follows from a correction, through the pages. */
@QuarkusTest
class ConfirmingTest {

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;

    @Test
    void correctedOnceForEverybodyWhoMetIt() {
        var masts = Masts.raised(staff.signedIn("instructor"), 3, "after each");
        var ada = new Session();
        var bo = new Session();
        var cem = new Session();
        var dana = new Session();
        var adas = ada.begin(masts.quiz(), "Ada");
        Masts.choose(ada, adas, 1, 1901);
        Masts.choose(ada, adas, 2, 1902);
        Masts.choose(ada, adas, 3, 1903);
        var bos = bo.begin(masts.quiz(), "Bo");
        Masts.choose(bo, bos, 1, 1951);
        var cems = cem.begin(masts.quiz(), "Cem");
        Masts.choose(cem, cems, 2, 1902);
        dana.begin("promises-and-positions", "Dana");
        answeredAndErased(masts);

        var refused = masts.correct(1, "Mast 1 was raised in [1951](date:1951) by the harbour office.", "editorial");
        assertThat(Masts.page(refused).selectFirst("#change-wrong").text()).contains("what may be asked of it, a number");
        assertThat(Masts.page(masts.correct(1, "Mast 1 was raised in [1951](date:1951) by the harbour office.", "")).selectFirst("#change-wrong").text()).contains("choose editorial or material");
        var amendment = masts.amend(1, 1951);
        var touches = masts.by.page(amendment);
        assertThat(touches.select(".touched-counts dd").eachText()).containsExactly("1", "0", "1", "0", "1", "1", "1", "2");
        assertThat(statements.during(() -> masts.by.page(amendment + "?show=quizzes"))).isLessThanOrEqualTo(20);
        for (var list : List.of("quizzes", "making", "editions")) {
            assertThat(masts.by.page(amendment + "?show=" + list).selectFirst("#list")).isNotNull();
        }
        assertThat(ada.page("/quizzes/" + masts.quiz()).text()).contains("Questions 3, worth 3 points");
        assertThat(staff.signedIn("editor").get(amendment).statusCode()).isEqualTo(404);

        var rekey = amendment + "/questions/" + masts.question(1);
        masts.by.page(rekey);
        var still = masts.by.post(rekey, Stream.of(Masts.form(1, 1901)).map(each -> each.equals("publish") ? "keep" : each).toArray(String[]::new));
        assertThat(still.statusCode()).as(Masts.page(still).text()).isEqualTo(422);
        masts.rekey(amendment);
        assertThat(masts.by.page(amendment).select(".touched li").text()).contains("asked on, as you said");
        masts.confirm(amendment, "re-mark");

        told(ada, bo, cem, dana, masts);
        assertThat(ada.page("/notices").select(".corrections li").text()).contains("What you saw", "1901", "1951", "The year was misread.", "3 of 3 → 2 of 3");
        assertThat(ada.page("/me").text()).contains("2 of 3");
        assertThat(ada.page(adas + "/result").selectFirst("h1").text()).isEqualTo("3 of 3 points");
        goesOn(cem, cems);
        assertThat(new Session().page("/corrections?pack=" + masts.pack).text()).contains("1901", "1951", "The year was misread.");
        assertThat(new Session().get("/corrections/feed.atom").asString()).contains("Before: Mast 1 was raised in 1901");
        assertThat(new Session().page("/briefings/" + masts.pack).select(".corrected").text()).contains("The year was misread.");
        var eve = new Session();
        var eves = eve.begin(masts.quiz(), "Eve");
        Masts.choose(eve, eves, 1, 1951);
        assertThat(eve.page(eves + "/questions/1").selectFirst("h1").text()).startsWith("Right");
        assertThat(eve.page("/me").select(".unread-note")).isEmpty();
    }

    /** Nobody is left who could be told. */
    private static void answeredAndErased(Masts masts) {
        var finn = new Session();
        Masts.choose(finn, finn.begin(masts.quiz(), "Finn"), 1, 1951);
        finn.page("/me/record");
        assertThat(finn.post("/me/record/erasure", "sure", "yes").asString()).contains("It is erased");
    }

    private static void told(Session ada, Session bo, Session cem, Session dana, Masts masts) {
        assertThat(ada.page("/").select(".unread-note")).hasSize(1);
        assertThat(bo.page("/today").select(".unread-note")).hasSize(1);
        assertThat(cem.page("/me").select(".unread-note")).isEmpty();
        assertThat(dana.page("/me").select(".unread-note")).isEmpty();
        bo.page("/notices");
        Session.path(bo.post("/notices/reading"));
        assertThat(bo.page("/me").select(".unread-note")).isEmpty();
        assertThat(bo.page("/notices").select(".corrections > li")).hasSize(1);
        masts.by.page("/desk/log");
    }

    /** Whoever has the question open is told, and led to the next. */
    private static void goesOn(Session cem, String attempt) {
        var gone = cem.get(attempt + "/questions/1");
        assertThat(gone.statusCode()).isEqualTo(409);
        assertThat(Masts.page(gone).text()).contains("This question is not asked any more");
        assertThat(cem.post(attempt + "/questions/1/answer", "choice", "1").statusCode()).isEqualTo(409);
        assertThat(Session.path(cem.get(attempt))).endsWith("/questions/3");
        assertThat(cem.page(attempt + "/questions/3").selectFirst(".quiz-count").text()).isEqualTo("Question 2 of 2");
        Masts.choose(cem, attempt, 3, 1903);
        assertThat(cem.page(attempt + "/result").selectFirst("h1").text()).isEqualTo("2 of 2 points");
    }

    @Test
    void anEditorialChangeTellsNobodyAndKeepsAll() {
        var masts = Masts.raised(staff.signedIn("instructor"), 1, "after each");
        var ada = new Session();
        var attempt = ada.begin(masts.quiz(), "Ada");
        Masts.choose(ada, attempt, 1, 1901);
        var topic = ada.page("/today/mastery").selectFirst("table.mastery a").attr("href");
        var mastery = ada.page(topic).selectFirst("main").html();
        Session.path(masts.correct(1, "Mast 1 was put up in [1901](date:1901) by the harbour office.", "editorial"));
        assertThat(ada.page("/me").select(".unread-note")).isEmpty();
        assertThat(ada.page(topic).selectFirst("main").html()).isEqualTo(mastery.replace("was raised", "was put up"));
        var bo = new Session();
        var next = bo.begin(masts.quiz(), "Bo");
        Masts.choose(bo, next, 1, 1901);
        assertThat(bo.page(next + "/questions/1").selectFirst(".settles").text()).contains("was put up in 1901");
        assertThat(ada.page(attempt + "/questions/1").selectFirst(".settles").text()).contains("was raised in 1901");
        assertThat(new Session().page("/corrections?pack=" + masts.pack).text()).contains("Nothing was corrected so far.");
    }
}
