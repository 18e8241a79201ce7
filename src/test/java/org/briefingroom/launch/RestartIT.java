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

    @Test
    void survivesAKillWhenPostgresLivesOn() throws Exception {
        restartAfter(app -> {
            app.kill();
            assertThat(app.postgres()).isNotEmpty();
        });
    }

    @Test
    void survivesAKillOfPostgresToo() throws Exception {
        restartAfter(app -> {
            app.kill();
            app.postgres().forEach(ProcessHandle::destroyForcibly);
        });
    }

    @Test
    void survivesAnOrderlyStop() throws Exception {
        restartAfter(app -> {
            app.stop();
            assertThat(app.postgres()).isEmpty();
            assertThat(app.output()).doesNotContain("ERROR", "WARN", "Exception");
            assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
        });
    }

    @Test
    void asksForAPasswordAndFlushesEveryCommit() throws Exception {
        try (PackagedApp app = PackagedApp.start(data, Map.of()).awaitReady(); Connection connection = connection();
                Statement statement = connection.createStatement()) {
            assertThat(shown(statement, "fsync")).isEqualTo("on");
            assertThat(shown(statement, "synchronous_commit")).isEqualTo("on");
            assertThat(shown(statement, "full_page_writes")).isEqualTo("on");
            assertThat(shown(statement, "data_checksums")).isEqualTo("on");
            assertThat(shown(statement, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(shown(statement, "is_superuser")).isEqualTo("off");
            for (String role : new String[] {"briefingroom", "postgres"}) {
                assertThat(refusalOf(role, "wrong")).contains("password authentication failed");
            }
            assertThat(app.postgres()).isNotEmpty();
        }
    }

    private void restartAfter(Ending ending) throws Exception {
        String session;
        try (PackagedApp first = PackagedApp.start(data, Map.of()).awaitReady()) {
            write();
            session = Files.readString(data.resolve("keys/session.key"));
            ending.of(first);
            try (PackagedApp second = PackagedApp.start(data, Map.of()).awaitReady()) {
                assertThat(count()).isEqualTo(ROWS);
                assertThat(Files.readString(data.resolve("keys/session.key"))).isEqualTo(session);
                second.stop();
                assertThat(second.postgres()).isEmpty();
            }
        }
    }

    private interface Ending {
        void of(PackagedApp app) throws Exception;
    }

    /** One commit a row, the last one acknowledged immediately before the end. */
    private void write() throws Exception {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE proof (n int PRIMARY KEY)");
            for (int n = 0; n < ROWS; n++) {
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
