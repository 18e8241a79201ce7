package org.briefingroom.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A quiz of single choices and the made-up learners who finished it, laid by plain SQL: as many as one likes, in seconds. Each answer
 * takes half a minute.
 *
 * <p>For looking at pages by hand: {@code java -cp target/test-classes:… org.briefingroom.support.SatQuiz URL USER PASSWORD PACK QUIZ 5000}.
 */
public final class SatQuiz {
    private static final List<String> LAYING = List.of("""
            create temporary table laid on commit drop as
            with facts as (select v.id from fact f join fact_version v on v.fact_id = f.id join pack p on p.id = f.pack_id where p.slug = 'PACK' order by v.id limit 1),
                 made as (insert into question (pack_id, slug) select p.id, 'QUIZ-' || n from pack p, generate_series(1, QUESTIONS) n where p.slug = 'PACK' returning id, slug)
            select m.id as question, cast(substring(m.slug from '\\d+$') as int) as position, f.id as fact, cast(0 as bigint) as version from made m, facts f""", """
            with made as (insert into question_version (question_id, number, kind, content, published_at)
                          select question, 1, 'SINGLE_CHOICE', cast((array[CONTENTS])[position] as jsonb), now() from laid returning id, question_id)
            update laid set version = m.id from made m where m.question_id = question""",
        "insert into question_ground (question_version_id, fact_version_id, option, position) select version, fact, null, 1 from laid",
        "update question q set latest_version_id = l.version, kind = 'SINGLE_CHOICE', stem = v.content ->> 'stem', owner_id = p.owner_id from laid l join question_version v on v.id = l.version, pack p where q.id = l.question and p.id = q.pack_id",
        "insert into quiz (pack_id, slug, owner_id) select id, 'QUIZ', owner_id from pack where slug = 'PACK'",
        "insert into quiz_version (quiz_id, number, title, about, feedback, published_at, audience) select id, 1, 'TITLE', '', 'at the end', now(), 'LINK' from quiz where slug = 'QUIZ'",
        "insert into quiz_item (quiz_version_id, position, question_version_id, points) select v.id, l.position, l.version, 1 from laid l, quiz q join quiz_version v on v.quiz_id = q.id where q.slug = 'QUIZ'",
        "update quiz q set current_version_id = v.id from quiz_version v where v.quiz_id = q.id and q.slug = 'QUIZ'");
    private static final List<String> SITTING = List.of(
        "create temporary table sitter on commit drop as select gen_random_uuid() as learner, gen_random_uuid() as attempt, n from generate_series(1, COUNT) n",
        "insert into learner (id, name, token_hash, joined_at) select learner, 'Sample learner ' || n, sha256(learner::text::bytea), now() from sitter",
        "insert into attempt (id, learner_id, quiz_version_id, seed, started_at) select s.attempt, s.learner, q.current_version_id, s.n, now() - interval '1 day' from sitter s, quiz q where q.slug = 'QUIZ'", """
        insert into asked_question (attempt_id, position, question_version_id, points, arrangement)
        select s.attempt, i.position, i.question_version_id, i.points, '{0,1,2,3}' from sitter s, quiz q join quiz_item i on i.quiz_version_id = q.current_version_id where q.slug = 'QUIZ'""", """
        insert into answer (asked_question_id, response, share, near, answered_at)
        select q.id, case when r.option is null then '[]' else jsonb_build_array(cast(r.option as text)) end,
               case when cast(v.content -> 'options' -> r.option ->> 'right' as boolean) then 1 else 0 end, false, now() - interval '1 day' + q.position * interval '30 seconds'
        from sitter s join asked_question q on q.attempt_id = s.attempt join question_version v on v.id = q.question_version_id join reply r on r.n = s.n and r.position = q.position""",
        "insert into completion (attempt_id, completed_at) select attempt, now() - interval '12 hours' from sitter");
    /** Who knows more is right more often, later questions are harder, the last option is hardly taken, and the third question has its key wrong. */
    private static final String CHANCE = """
        create temporary table reply on commit drop as
        select n, position, case when position % 12 = 3 and luck < known then 1 when luck < known then 0 when position % 12 = 7 then 1 else least(3, 1 + cast(floor(wrong * 2.05) as int)) end as option
        from (select n, position, (hashint8extended(n, 7) % 1000 + 1000) / 2000.0 * 0.5 + 0.75 - position % 12 * 0.05 as known,
                     (hashint8extended(n, position) % 100000 + 100000) / 200000.0 as luck, (hashint8extended(n, 100 + position) % 100000 + 100000) / 200000.0 as wrong
              from generate_series(1, COUNT) n, generate_series(1, QUESTIONS) position) drawn""";

    private final Connection connection;
    private final String quiz;
    private final int questions;

    private SatQuiz(Connection connection, String quiz, int questions) {
        this.connection = connection;
        this.quiz = quiz;
        this.questions = questions;
    }

    /** @param choices of each question: the letters of its options, and the right one once more, such as ABCDB */
    public static SatQuiz lay(Connection connection, String pack, String quiz, String title, List<String> choices) throws SQLException {
        var contents = IntStream.range(0, choices.size()).mapToObj(at -> "'" + content(at + 1, choices.get(at)) + "'").collect(Collectors.joining(", "));
        for (var sql : LAYING) {
            run(connection, sql.replace("QUESTIONS", String.valueOf(choices.size())).replace("CONTENTS", contents).replace("PACK", pack).replace("QUIZ", quiz).replace("TITLE", title));
        }
        run(connection, "drop table laid");
        return new SatQuiz(connection, quiz, choices.size());
    }

    private static String content(int number, String choice) {
        return "{\"kind\": \"SINGLE_CHOICE\", \"stem\": \"Which of these is sample answer number " + number + " of the made-up bridge in Sample Town?\", \"options\": ["
                + choice.substring(0, choice.length() - 1).chars().mapToObj(letter -> "{\"text\": \"Sample answer %c\", \"right\": %b, \"note\": \"\"}".formatted(letter, choice.charAt(choice.length() - 1) == letter)).collect(Collectors.joining(", ")) + "]}";
    }

    /** @param chosen for each learner a letter a question; empty where they omitted it */
    public void sat(List<List<String>> chosen) throws SQLException {
        run(connection, "create temporary table reply (n int, position int, option int) on commit drop");
        try (PreparedStatement reply = connection.prepareStatement("insert into reply values (?, ?, ?)")) {
            for (int learner = 0; learner < chosen.size(); learner++) {
                for (int at = 0; at < questions; at++) {
                    reply.setInt(1, learner + 1);
                    reply.setInt(2, at + 1);
                    reply.setObject(3, chosen.get(learner).get(at).isEmpty() ? null : Integer.valueOf("ABCD".indexOf(chosen.get(learner).get(at))));
                    reply.addBatch();
                }
            }
            reply.executeBatch();
        }
        sit(chosen.size());
    }

    /** Whoever they may be, answering by a chance that is the same each time. */
    public void sat(int learners) throws SQLException {
        run(connection, CHANCE.replace("COUNT", String.valueOf(learners)).replace("QUESTIONS", String.valueOf(questions)));
        for (var trigger : List.of("answer disable trigger answer_before_end", "completion disable trigger completion_waits")) {
            run(connection, "alter table " + trigger);
        }
        sit(learners);
        for (var trigger : List.of("answer enable trigger answer_before_end", "completion enable trigger completion_waits")) {
            run(connection, "alter table " + trigger);
        }
        run(connection, "analyze attempt, asked_question, answer, completion, learner");
    }

    private void sit(int learners) throws SQLException {
        for (var sql : SITTING) {
            run(connection, sql.replace("COUNT", String.valueOf(learners)).replace("QUIZ", quiz));
        }
        for (var table : Arrays.asList("sitter", "reply")) {
            run(connection, "drop table " + table);
        }
    }

    public static void main(String... given) throws SQLException {
        try (var connection = DriverManager.getConnection(given[0], given[1], given[2])) {
            connection.setAutoCommit(false);
            lay(connection, given[3], given[4], "Sample of " + given[5], Collections.nCopies(12, "ABCDA")).sat(Integer.parseInt(given[5]));
            connection.commit();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
