package org.briefingroom.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.briefingroom.support.PackagedApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What was committed is there after the next start, however the last run ended. */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class RestartIT {

    private static final int ROWS = 500;

    @TempDir
    Path data;

    /** One data folder through every end there is. Each start happens while what the one before left behind still runs. */
    @Test
    void survivesKillsAndAnOrderlyStop() throws Exception {
        try (var app = started()) {
            asksForAPasswordAndFlushesEveryCommit();
            write(0);
            app.kill();
            assertThat(app.postgres()).isNotEmpty();
            findsWhatAKillLeftWhenPostgresLivesOn(session());
        }
    }

    private void findsWhatAKillLeftWhenPostgresLivesOn(String session) throws Exception {
        try (var app = started()) {
            assertThat(count()).isEqualTo(ROWS);
            write(ROWS);
            app.kill();
            app.postgres().forEach(ProcessHandle::destroyForcibly);
            findsWhatAKillOfPostgresLeft(session);
        }
    }

    private void findsWhatAKillOfPostgresLeft(String session) throws Exception {
        try (var app = started()) {
            assertThat(count()).isEqualTo(2 * ROWS);
            write(2 * ROWS);
            app.stop();
            assertThat(app.postgres()).isEmpty();
            assertThat(app.output()).doesNotContain("ERROR", "Exception");
            assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
            findsWhatAnOrderlyStopLeft(session);
        }
    }

    private void findsWhatAnOrderlyStopLeft(String session) throws Exception {
        try (var app = started()) {
            assertThat(count()).isEqualTo(3 * ROWS);
            assertThat(session()).isEqualTo(session);
            app.stop();
            assertThat(app.output()).doesNotContain("ERROR", "WARN", "Exception");
            assertThat(app.postgres()).isEmpty();
        }
    }

    private PackagedApp started() throws Exception {
        return PackagedApp.start(data, Map.of()).awaitReady();
    }

    private String session() throws Exception {
        return Files.readString(data.resolve("keys/session.key"));
    }

    private void asksForAPasswordAndFlushesEveryCommit() throws Exception {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            assertThat(shown(statement, "fsync")).isEqualTo("on");
            assertThat(shown(statement, "synchronous_commit")).isEqualTo("on");
            assertThat(shown(statement, "full_page_writes")).isEqualTo("on");
            assertThat(shown(statement, "data_checksums")).isEqualTo("on");
            assertThat(shown(statement, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(shown(statement, "is_superuser")).isEqualTo("off");
            for (String role : new String[] {"briefingroom", "postgres"}) {
                assertThat(refusalOf(role, "wrong")).contains("password authentication failed");
            }
        }
    }

    /** One commit a row, the last one acknowledged immediately before the end. */
    private void write(int first) throws Exception {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS proof (n int PRIMARY KEY)");
            for (int n = first; n < first + ROWS; n++) {
                statement.execute("INSERT INTO proof VALUES (" + n + ")");
            }
        }
    }

    private int count() throws Exception {
        try (Connection connection = connection(); Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM proof")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connection() throws Exception {
        return connection("briefingroom", Files.readString(data.resolve("keys/briefingroom.password")).strip());
    }

    private Connection connection(String role, String password) throws Exception {
        DriverManager.setLoginTimeout((int) Duration.ofSeconds(20).toSeconds());
        int port = Postmaster.notedIn(data.resolve("postgresql")).orElseThrow().port();
        return DriverManager.getConnection(Household.url(port), role, password);
    }

    private String refusalOf(String role, String password) throws Exception {
        try (Connection connection = connection(role, password)) {
            return "let in";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    private static String shown(Statement statement, String setting) throws SQLException {
        try (var rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
