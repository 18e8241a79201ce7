package org.briefingroom.classroom.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.Test;

/** What is held of a learner can be taken away and erased; the counts of answers stay. */
@QuarkusTest
class ErasingTest {

    @Inject
    Staff staff;
    @Inject
    EntityManager entities;

    private final String word = "Zz" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final String name = word + " Sample";

    private Object one(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(sql).getSingleResult());
    }

    /** Every table of the house in which the name, or any part of it, still stands. */
    @SuppressWarnings("unchecked")
    private List<String> placesOf(String text) {
        return QuarkusTransaction.requiringNew().call(() -> ((List<String>) entities.createNativeQuery("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'", String.class).getResultList())
                .stream().filter(table -> ((Number) entities.createNativeQuery("select count(*) from \"" + table + "\" t where cast(to_jsonb(t) as text) ilike ?1").setParameter(1, "%" + text + "%").getSingleResult()).longValue() > 0).toList());
    }

    private static void sitAndType(SampleClass.Joined learner, String attempt) {
        while (true) {
            var next = Session.path(learner.browser().get(attempt));
            if (next.endsWith("/result")) {
                return;
            }
            var form = learner.browser().page(next).selectFirst("form.ask");
            var typed = form.selectFirst("input[name=text], input:not([type])[name]");
            var choice = form.selectFirst("input[name=choice]");
            var answered = choice != null ? learner.browser().post(next + "/answer", "choice", choice.val()) : typed != null ? learner.browser().post(next + "/answer", typed.attr("name"), learner.name()) : null;
            if (answered == null || answered.statusCode() != 303) {
                learner.browser().post(next + "/answer", "skip", "yes");
            }
        }
    }

    @Test
    void nothingOfTheNameRemainsAndTheCountsStay() {
        var classroom = SampleClass.of(staff.signedIn("instructor"), "Sample to erase in");
        classroom.set();
        var learner = classroom.join(name);
        var attempt = learner.browser().begin(SampleClass.QUIZ, name).replace("/attempts/", "");
        sitAndType(learner, "/attempts/" + attempt);
        learner.browser().begin(SampleClass.QUIZ, name);
        assertThat(placesOf(word)).contains("learner", "classroom_member", "answer");
        var record = learner.browser().get("/me/record/file").asString();
        assertThat(record).contains("\"called\":\"" + name + "\"", "\"classroom_member\"", "\"card\"").doesNotContain("token", "\"pin\"");
        var counted = one("select count(*) || ' ' || sum(a.share) from answer a join asked_question q on q.id = a.asked_question_id where q.attempt_id = '" + attempt + "'");

        var page = classroom.member(name) + "/record";
        classroom.teacher().page(page);
        assertThat(classroom.teacher().get(page + "/file").asString()).contains(name).doesNotContain("classroom_member");
        assertThat(classroom.teacher().post(page + "/erasure").statusCode()).as("not without the box").isEqualTo(422);
        assertThat(classroom.teacher().post(page + "/erasure", "sure", "yes").asString()).contains("It is erased");

        assertThat(placesOf(word)).isEmpty();
        assertThat(one("select count(*) || ' ' || sum(a.share) from answer a join asked_question q on q.id = a.asked_question_id where q.attempt_id = '" + attempt + "'")).isEqualTo(counted);
        assertThat(one("select count(*) from attempt where id = '" + attempt + "' and learner_id is null")).isEqualTo(1L);
        assertThat(learner.browser().get("/attempts/" + attempt + "/result").statusCode()).isEqualTo(404);
        assertThat(classroom.teacher().page("/desk/log").text()).contains("erased: a learner of the class");
    }

    @Test
    void aLearnerErasesThemselves() {
        var ada = new Session();
        ada.sit(ada.begin(SampleClass.QUIZ, name));
        ada.page("/me/record");
        assertThat(ada.post("/me/record/erasure", "sure", "yes").asString()).contains("It is erased");
        assertThat(placesOf(word)).isEmpty();
        assertThat(ada.page("/me/record").text()).contains("Nothing is held of you");
    }

    @Test
    void onlyErasingMayTakeANameOffAnAttempt() {
        var ada = new Session();
        ada.sit(ada.begin(SampleClass.QUIZ, name));
        for (var sql : List.of("update attempt set learner_id = null", "update attempt set extra_minutes = extra_minutes - 1 where extra_minutes > 0 or true", "delete from review", "update answer set response = '[]'")) {
            Assertions.assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql).executeUpdate())).as(sql).hasStackTraceContaining("append-only");
        }
    }
}
