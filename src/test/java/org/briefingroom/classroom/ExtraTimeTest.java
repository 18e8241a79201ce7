package org.briefingroom.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.support.LimitedQuiz;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.Test;

/** Extra time for one learner: from the beginning of an attempt, and for one that is under way. */
@QuarkusTest
class ExtraTimeTest {

    @Inject
    Staff staff;
    @Inject
    LimitedQuiz quizzes;

    @Test
    void itHoldsForWhatBeginsAndForWhatIsUnderWayAndForNobodyElse() {
        var teacher = staff.signedIn("instructor");
        var quiz = quizzes.of(20);
        var classroom = SampleClass.of(teacher, "Sample with a limit");
        teacher.page(classroom.address() + "/assignments");
        assertThat(Session.path(teacher.post(classroom.address() + "/assignments", "what", "quiz:" + quiz, "opens", "", "closes", ""))).endsWith("done=set");
        var ada = classroom.join("Ada");
        var ben = classroom.join("Ben");
        grant(classroom, "Ada", "50", "percent");
        var adas = ada.browser().begin(quiz, "Ada");
        var bens = ben.browser().begin(quiz, "Ben");
        assertThat(left(ada, adas)).isEqualTo("30 minutes left");
        assertThat(left(ben, bens)).isEqualTo("20 minutes left");
        grant(classroom, "Ben", "15", "minutes");
        assertThat(left(ben, bens)).isEqualTo("35 minutes left");
        grant(classroom, "Ben", "", "minutes");
        assertThat(left(ben, bens)).as("nobody is cut off").isEqualTo("35 minutes left");
        assertThat(ben.browser().page(adas.replace(adas, "/classes/" + classroom.code())).text()).doesNotContain("more time");
        assertThat(ada.browser().page("/classes/" + classroom.code()).text()).contains("50 % more time");
    }

    private static void grant(SampleClass classroom, String name, String amount, String unit) {
        var page = classroom.member(name);
        classroom.teacher().page(page);
        assertThat(Session.path(classroom.teacher().post(page + "/extra-time", "amount", amount, "unit", unit))).endsWith("done=time");
    }

    private static String left(SampleClass.Joined learner, String attempt) {
        return learner.browser().page(attempt + "/questions/1").selectFirst(".quiz-left").text();
    }
}
