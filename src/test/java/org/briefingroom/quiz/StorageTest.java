package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.briefingroom.support.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses. */
@QuarkusTest
class StorageTest {

    @Inject
    AgroalDataSource database;

    private final Session ada = new Session();

    @ParameterizedTest
    @ValueSource(strings = {
        "update fact_version set says = 'Something else entirely.'", "delete from citation", "update fact_speaker set position = 9",
        "update question_version set content = '{}'", "delete from question_ground", "update quiz_version set title = 'x'",
        "update quiz_item set points = 9", "update asked_question set points = 9", "update answer set share = 1",
        "delete from answer", "update attempt set seed = 1", "delete from completion"})
    void whatIsPublishedOrAnsweredCannotBeChanged(String sql) {
        var attempt = ada.begin("promises-and-positions", "Ada");
        ada.answerAnyhow(attempt, 1);
        ada.post(attempt + "/completion");
        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into learner (id, name, token_hash, joined_at) values (gen_random_uuid(), '', sha256('x'), now())",
        "insert into learner (id, name, token_hash, joined_at) values (gen_random_uuid(), 'Eve', 'short', now())",
        "insert into instructor (id, name, password, role, joined_at) values (gen_random_uuid(), 'Eve', 'plain', 'editor', now())",
        "insert into question_version (question_id, number, kind, content, published_at) select id, 99, 'NUMBER', '{}', now() from question limit 1",
        "insert into question_version (question_id, number, kind, content, published_at) "
                + "select id, 99, 'NUMBER', '{\"kind\": \"NUMBER\", \"stem\": \"On no fact?\"}', now() from question limit 1",
        "insert into fact_version (fact_id, number, topic_id, says, continued, status, as_of, complete, origin, editor, made_at) "
                + "select fact_id, 99, topic_id, says, continued, 'reported', as_of, false, 'file', 'x', now() from fact_version limit 1"})
    void whatBreaksARuleCannotBeStored(String sql) {
        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class);
    }

    @Test
    void anAnswerAfterTheEndIsRefusedByTheDatabaseToo() {
        var attempt = ada.begin("promises-and-positions", "Ada");
        ada.page(attempt + "/questions/1");
        ada.post(attempt + "/completion");
        assertThatThrownBy(() -> run("insert into answer select id, '[]', 0, false, now() from asked_question where attempt_id = '"
                + attempt.replace("/attempts/", "") + "' limit 1")).hasMessageContaining("has ended");
    }

    @Test
    void ofManyPostsAtOnceOneIsKept() throws Exception {
        var attempt = ada.begin("promises-and-positions", "Ada");
        ada.page(attempt + "/questions/1");
        var pool = Executors.newFixedThreadPool(8);
        var posts = IntStream.rangeClosed(0, 15).mapToObj(i ->
                pool.submit(() -> Session.path(ada.post(attempt + "/questions/1/answer", "choice", String.valueOf(i % 3 + 1))))).toList();
        int kept = 0;
        for (var post : posts) {
            kept += post.get().endsWith("?again=yes") ? 0 : 1;
        }
        pool.shutdown();
        assertThat(kept).isEqualTo(1);
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }
}
