package org.briefingroom.figures;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.briefingroom.house.SampleTown;
import org.briefingroom.statistics.ReferenceClass;
import org.briefingroom.support.SatQuiz;
import org.briefingroom.support.Session;

/** Quizzes of an instructor's own pack that learners have sat. Each answers with the address of its figures. */
@ApplicationScoped
public class FiguresQuiz {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Inject
    DataSource database;

    public String reference(Session owner) {
        return laid(owner, ReferenceClass.ITEMS.stream().map(item -> item[1] + item[2]).toList(), quiz -> quiz.sat(ReferenceClass.RESPONSES.stream().map(row -> List.of(row).subList(1, row.length)).toList()));
    }

    String sat(Session owner, int learners) {
        return laid(owner, Collections.nCopies(12, "ABCDA"), quiz -> quiz.sat(learners));
    }

    private interface Sitting {
        void sit(SatQuiz quiz) throws SQLException;
    }

    private String laid(Session owner, List<String> choices, Sitting sitting) {
        var pack = "sample-figures-" + COUNT.incrementAndGet();
        owner.page("/desk/packs/import");
        Session.path(owner.send("/desk/packs/import", "file", pack + ".yaml", SampleTown.named(pack)));
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection()) {
                sitting.sit(SatQuiz.lay(connection, pack, pack, "Sample figures", choices));
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
        return "/desk/quizzes/figures/" + pack;
    }

    /** Of twelve learners one is erased, one has sat twice, one has practised, and one was withdrawn. */
    void muddle(String quiz) {
        change("select erase_learner(t.learner_id) from ATTEMPTS limit 1", quiz);
        change("insert into attempt (id, learner_id, quiz_version_id, practises, seed, started_at) select gen_random_uuid(), f.learner_id, f.quiz_version_id, case n when 2 then f.id end, 1, now() "
                + "from generate_series(1, 2) n, (select t.* from ATTEMPTS and t.learner_id is not null order by t.id limit 1) f", quiz);
        change("insert into completion (attempt_id, completed_at) select t.id, now() from ATTEMPTS and not exists (select from completion c where c.attempt_id = t.id)", quiz);
        change("insert into attempt_withdrawal (attempt_id, withdrawn_at) select t.id, now() from ATTEMPTS and t.learner_id is not null and t.practises is null and t.started_at < now() - interval '1 hour' order by t.id desc limit 1", quiz);
    }

    /** As a correction does that takes a question out. */
    void drop(String quiz, int position) {
        change("insert into correction (fact_id, was_version_id, kind, why, rule, made_by, made_at) select v.fact_id, v.id, 'material', 'sample', 'drop', 'Sample Irene', now() from fact_version v join fact f on f.id = v.fact_id join pack p on p.id = f.pack_id where p.slug = 'QUIZ' limit 1", quiz);
        change("insert into regrade (asked_question_id, correction_id, rule, old_share, new_share) select q.id, (select max(id) from correction), 'drop', 0, null from asked_question q where q.position = " + position
                + " and q.attempt_id in (select t.id from ATTEMPTS)", quiz);
    }

    /** With one question less. */
    void publishAnew(String quiz) {
        change("insert into quiz_version (quiz_id, number, title, about, feedback, published_at, audience) select id, 2, 'Sample figures', '', 'at the end', now(), 'LINK' from quiz where slug = 'QUIZ'", quiz);
        change("insert into quiz_item (quiz_version_id, position, question_version_id, points) select n.id, i.position, i.question_version_id, i.points from quiz q join quiz_version n on n.quiz_id = q.id and n.number = 2 join quiz_item i on i.quiz_version_id = q.current_version_id and i.position < 12 where q.slug = 'QUIZ'", quiz);
        change("update quiz q set current_version_id = v.id from quiz_version v where v.quiz_id = q.id and v.number = 2 and q.slug = 'QUIZ'", quiz);
    }

    private void change(String sql, String quiz) {
        var slug = quiz.replaceFirst(".*/", "");
        var filled = sql.replace("ATTEMPTS", "attempt t where t.quiz_version_id = (select current_version_id from quiz where slug = 'QUIZ')").replace("QUIZ", slug);
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute(filled);
            } catch (SQLException e) {
                throw new AssertionError(filled, e);
            }
        });
    }
}
