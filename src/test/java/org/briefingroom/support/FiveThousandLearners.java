package org.briefingroom.support;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Puts made-up learners into a class, by plain SQL, as many as one likes: those with an even number have finished each quiz that it was
 * set, every third of the others is under way. Without the triggers that look
 * at each row, so that it takes seconds.
 *
 * <p>For looking at pages by hand: {@code java -cp target/test-classes:… org.briefingroom.support.FiveThousandLearners URL USER PASSWORD CODE 5000}.
 */
@ApplicationScoped
public class FiveThousandLearners {
    private static final List<String> LAYING = List.of(
        "alter table answer disable trigger answer_before_end",
        "alter table completion disable trigger completion_waits",
        "create temporary table newcomer on commit drop as select gen_random_uuid() as id, n, c.id as classroom from generate_series(1, COUNT) n, classroom c where c.code = 'CODE'",
        "insert into learner (id, name, token_hash, joined_at) select id, 'Sample learner ' || n, sha256(id::text::bytea), now() from newcomer",
        """
        insert into classroom_member (id, classroom_id, learner_id, name, name_key, named_at, joined_at)
        select gen_random_uuid(), classroom, id, 'Sample learner ' || n, 'samplelearner' || lpad(n::text, 5, '0'), now(), now() from newcomer""",
        """
        create temporary table sitting on commit drop as select gen_random_uuid() as id, w.id as learner, w.n, q.current_version_id as version
        from newcomer w join assignment s on s.classroom_id = w.classroom join quiz q on q.id = s.quiz_id where w.n % 2 = 0 or w.n % 3 = 0""",
        "insert into attempt (id, learner_id, quiz_version_id, seed, started_at, asks_certainty) select id, learner, version, n, now() - interval '10 minutes', true from sitting",
        """
        insert into asked_question (attempt_id, position, question_version_id, points, arrangement)
        select s.id, i.position, i.question_version_id, i.points, '{0,1,2,3}' from sitting s join quiz_item i on i.quiz_version_id = s.version""",
        """
        insert into answer (asked_question_id, response, share, near, answered_at, certainty)
        select q.id, case when v.kind in ('SINGLE_CHOICE', 'TRUE_FALSE') then '["1"]'::jsonb when v.kind in ('NUMBER', 'SHORT_TEXT') then '["20"]'::jsonb else '[]'::jsonb end,
               case when (s.n * 7 + q.position * 13) % 10 < 3 + q.position % 5 then 1 else 0 end, false, now() - interval '1 minute',
               case s.n % 4 when 0 then 'CERTAIN' when 1 then 'FAIRLY_SURE' when 2 then 'GUESSED' end
        from sitting s join asked_question q on q.attempt_id = s.id join question_version v on v.id = q.question_version_id where s.n % 2 = 0 or q.position <= s.n % 7""",
        "insert into completion (attempt_id, completed_at) select id, now() from sitting where n % 2 = 0",
        "alter table answer enable trigger answer_before_end",
        "alter table completion enable trigger completion_waits",
        "analyze classroom_member, attempt, asked_question, answer, completion, learner");

    @Inject
    DataSource database;

    /** @param code of the class, which has been set what they are to have answered */
    @Transactional
    @TransactionConfiguration(timeout = 300)
    public void join(String code, int count) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            lay(statement, code, count);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void lay(Statement statement, String code, int count) throws SQLException {
        if (!code.matches("[A-Z]{7}")) {
            throw new IllegalArgumentException(code + " is no code of a class");
        }
        for (var sql : LAYING) {
            statement.execute(sql.replace("CODE", code).replace("COUNT", String.valueOf(count)));
        }
    }

    public static void main(String... given) throws SQLException {
        try (var connection = DriverManager.getConnection(given[0], given[1], given[2]); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            lay(statement, given[3], Integer.parseInt(given[4]));
            connection.commit();
        }
    }
}
