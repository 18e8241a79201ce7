package org.briefingroom.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.briefingroom.support.TenThousandQuestions;

/** A made-up pack with a quiz on it, and a learner who met every one of its facts long ago. */
final class LargePack {
    static final String NAME = "sample-large-pack";
    private static final String ITS = "from question q join pack p on p.id = q.pack_id join question_version v on v.question_id = q.id where p.slug = 'PACK'";
    private static final List<String> QUIZ = List.of(
            "insert into quiz (pack_id, slug) select id, 'PACK' from pack where slug = 'PACK'",
            "insert into quiz_version (quiz_id, number, title, about, feedback, published_at) select id, 1, 'Of a large pack', 'Made up.', 'after each', now() from quiz where slug = 'PACK'",
            "update quiz set current_version_id = v.id from quiz_version v where v.quiz_id = quiz.id and quiz.slug = 'PACK'",
            "insert into quiz_item select z.current_version_id, row_number() over (order by v.id), v.id, 1 from quiz z, (select v.id " + ITS + ") v where z.slug = 'PACK'",
            "insert into attempt (id, learner_id, quiz_version_id, seed, started_at) select gen_random_uuid(), 'LEARNER', current_version_id, 1, now() - interval '90 days' from quiz where slug = 'PACK'",
            "insert into completion select id, started_at from attempt where learner_id = 'LEARNER' and not exists (select from completion where attempt_id = attempt.id)",
            """
            insert into card select 'LEARNER', f.id, 1 + f.id % 50, 5, now() - interval '90 days', current_date - 90, current_date - 40, 2, 0, true, f.id % 1000 = 0
            from fact f join pack p on p.id = f.pack_id where p.slug = 'PACK'""", "analyze");

    private LargePack() {
    }

    /** As many questions as facts, all in one quiz; every fact is due. */
    static void lay(Connection database, UUID learner, int facts) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            for (var each : Stream.concat(TenThousandQuestions.laying(NAME, null, facts, facts).stream(), QUIZ.stream()).toList()) {
                run(statement, each.replace("PACK", NAME).replace("LEARNER", learner.toString()));
            }
        }
        database.commit();
    }

    /** As in everyday use: the facts come back on one of two months' days, and one in thirty is due. */
    static void spread(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            run(statement, "update card set due_day = current_date + (fact_id % 60)::int - 1, last_day = current_date - 3, last_at = now() - interval '3 days'");
            run(statement, "analyze card");
        }
        database.commit();
    }

    static void forget(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            run(statement, "delete from card");
        }
        database.commit();
    }

    private static void run(Statement statement, String sql) throws SQLException {
        statement.execute(sql);
    }
}
