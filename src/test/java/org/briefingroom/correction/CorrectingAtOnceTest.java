package org.briefingroom.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.Test;

/** A correction, and what others do at the same moment. */
@QuarkusTest
class CorrectingAtOnceTest {
    private static final int TIMES = 6;

    @Inject
    Staff staff;
    @Inject
    EntityManager entities;

    /** What each of these answers, begun at the same moment. */
    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... deeds) throws Exception {
        var threads = Executors.newFixedThreadPool(deeds.length);
        var start = new CyclicBarrier(deeds.length);
        try {
            return Stream.of(deeds).map(deed -> threads.submit(() -> {
                start.await();
                return deed.call();
            })).toList().stream().map(CorrectingAtOnceTest::done).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T done(Future<T> deed) {
        try {
            return deed.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long count(String query, String quiz) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(query, Long.class).setParameter(1, quiz).getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String query, String quiz) {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>) entities.createNativeQuery(query, String.class).setParameter(1, quiz).getResultList());
    }

    @Test
    void twoWhoConfirmMakeOneCorrection() throws Exception {
        var masts = Masts.raised(staff.signedIn("instructor"), 1, "after each");
        var amendment = masts.amend(1, 1951);
        masts.by.page(amendment);
        var answers = atOnce(() -> masts.by.post(amendment, "rule", "drop", "note", "").statusCode(), () -> masts.by.post(amendment, "rule", "drop", "note", "").statusCode());
        assertThat(answers).contains(303).allMatch(status -> List.of(303, 404, 409).contains(status));
        assertThat(count("select count(*) from correction c join fact f on f.id = c.fact_id join quiz q on q.pack_id = f.pack_id where q.slug = ?1", masts.quiz())).isEqualTo(1);
    }

    /** However it falls out: who answered is told, and who did not is not asked any more. */
    @Test
    void whoeverBeginsOrAnswersMeanwhileIsToldOrNotAsked() throws Exception {
        var masts = Masts.raised(staff.signedIn("instructor"), TIMES + 1, "after each");
        for (int mast = 1; mast <= TIMES; mast++) {
            var amendment = masts.amend(mast, 1950 + mast);
            var ada = new Session();
            var attempt = ada.begin(masts.quiz(), "Ada");
            var bo = new Session();
            bo.page("/quizzes/" + masts.quiz());
            assertThat(ada.page(attempt + "/questions/1").text()).contains("was Mast " + mast + " raised");
            masts.by.page(amendment);
            var answers = atOnce(() -> masts.by.post(amendment, "rule", "keep", "note", "").statusCode(), () -> ada.post(attempt + "/questions/1/answer", "choice", "1").statusCode(),
                    () -> bo.post("/quizzes/" + masts.quiz() + "/attempts", "name", "Bo").statusCode());
            assertThat(answers.get(0)).isEqualTo(303);
            assertThat(answers.get(1)).isIn(303, 409);
            assertThat(answers.get(2)).isEqualTo(303);
        }
        assertThat(rows("""
                select cast(row(t.id, t.started_at, t.learner_id, q.position, a.answered_at, e.completed_at, c.id, c.made_at) as text)
                from quiz z join quiz_version w on w.quiz_id = z.id join attempt t on t.quiz_version_id = w.id join asked_question q on q.attempt_id = t.id
                    join question_ground g on g.question_version_id = q.question_version_id join correction c on c.was_version_id = g.fact_version_id
                    left join answer a on a.asked_question_id = q.id left join completion e on e.attempt_id = t.id
                where z.slug = ?1 and not exists (select from left_out l where l.asked_question_id = q.id)
                  and not exists (select from notice n where n.learner_id = t.learner_id and n.correction_id = c.id)""", masts.quiz())).as("asked what was corrected, neither told nor let go on without it").isEmpty();
        assertThat(count("""
                select count(*) from quiz z join quiz_version w on w.quiz_id = z.id join attempt t on t.quiz_version_id = w.id join asked_question q on q.attempt_id = t.id join answer a on a.asked_question_id = q.id
                    join left_out l on l.asked_question_id = q.id where z.slug = ?1""", masts.quiz())).as("answered, and gone on without").isZero();
    }
}
