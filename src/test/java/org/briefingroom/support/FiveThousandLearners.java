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
        "insert into learner (id, name, token_hash, joined_at) select id, 'Sample learner ' || lpad(n::text, 5, '0'), sha256(id::text::bytea), now() from newcomer",
        """
        insert into classroom_member (id, classroom_id, learner_id, name, name_key, named_at, joined_at)
        select gen_random_uuid(), classroom, id, 'Sample learner ' || lpad(n::text, 5, '0'), 'samplelearner' || lpad(n::text, 5, '0'), now(), now() from newcomer""",
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

    /** They come back three times, the second time by the question of the place behind; the third place is forgotten most. */
    private static final List<String> REMEMBERING = List.of(
        "alter table answer disable trigger answer_before_end",
        "alter table completion disable trigger completion_waits",
        """
        create temporary table settled on commit drop as
        select m.learner_id as learner, t.id as attempt, q.id as asked, q.position, q.points, q.question_version_id as version, t.quiz_version_id as quiz, g.fact,
               lead(q.question_version_id, 1, q.question_version_id) over (partition by t.id order by q.position) as sister
        from classroom c join classroom_member m on m.classroom_id = c.id join attempt t on t.learner_id = m.learner_id and t.practises is null join completion e on e.attempt_id = t.id
             join asked_question q on q.attempt_id = t.id
             cross join lateral (select min(f.fact_id) as fact from question_ground r join fact_version f on f.id = r.fact_version_id where r.question_version_id = q.question_version_id and r.option is null) g
        where c.code = 'CODE'""",
        "create temporary table sat on commit drop as select gen_random_uuid() as id, s.*, k from (select distinct attempt, learner, quiz from settled) s, generate_series(1, 3) k",
        "insert into attempt (id, learner_id, quiz_version_id, practises, reviews, seed, started_at) select id, learner, quiz, attempt, true, k, now() - (20 - 6 * k) * interval '1 day' from sat",
        """
        insert into asked_question (attempt_id, position, question_version_id, points, arrangement)
        select a.id, s.position, case when a.k = 2 then s.sister else s.version end, s.points, '{0,1,2,3}' from sat a join settled s on s.attempt = a.attempt""",
        """
        create temporary table said on commit drop as
        select a.learner, a.id as attempt, a.k, q.id as asked, s.fact, abs(hashtext(a.id::text || s.fact)) % 100 < case when s.position = 3 and a.k = 2 then 30 else 92 end as is_right
        from sat a join settled s on s.attempt = a.attempt join asked_question q on q.attempt_id = a.id and q.position = s.position""",
        "insert into answer (asked_question_id, response, share, near, answered_at) select asked, '[]', case when is_right then 1 else 0 end, false, now() from said",
        "insert into completion (attempt_id, completed_at) select id, now() from sat",
        """
        insert into review (learner_id, fact_id, attempt_id, asked_question_id, reviewed_at, day, share, skipped, rating, misconception, recall, algorithm, mapping)
        select learner, fact, attempt, asked, now() - (20 - 6 * k) * interval '1 day', current_date - (20 - 6 * k), case when is_right then 1 else 0 end, false,
               case when is_right then 3 else 1 end, not is_right and k = 3, .86, 'FSRS-6', 1 from said on conflict do nothing""",
        """
        insert into card select learner, fact, .5 + abs(hashtext(learner::text || fact)) % 90, 5, now() - interval '2 days', current_date - 2, current_date + abs(hashtext(fact || learner::text)) % 45 - 2,
               4, count(*) filter (where not is_right), bool_or(is_right), bool_or(not is_right and k = 3) from said group by learner, fact""",
        "alter table answer enable trigger answer_before_end",
        "alter table completion enable trigger completion_waits",
        "analyze attempt, asked_question, answer, completion, review, card");

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

    /** Those who have finished remember, each fact as well as chance has it. */
    @Transactional
    @TransactionConfiguration(timeout = 300)
    public void remember(String code) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            run(statement, REMEMBERING, code, 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void lay(Statement statement, String code, int count) throws SQLException {
        if (!code.matches("[A-Z]{7}")) {
            throw new IllegalArgumentException(code + " is no code of a class");
        }
        run(statement, LAYING, code, count);
    }

    private static void run(Statement statement, List<String> laying, String code, int count) throws SQLException {
        for (var sql : laying) {
            statement.execute(sql.replace("CODE", code).replace("COUNT", String.valueOf(count)));
        }
    }

    public static void main(String... given) throws SQLException {
        try (var connection = DriverManager.getConnection(given[0], given[1], given[2]); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            lay(statement, given[3], Integer.parseInt(given[4]));
            run(statement, REMEMBERING, given[3], 0);
            connection.commit();
        }
    }
}
