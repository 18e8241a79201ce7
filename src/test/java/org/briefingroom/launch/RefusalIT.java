package org.briefingroom.launch;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.briefingroom.support.PackagedApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the way is named in one line, and the program ends with 1. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class RefusalIT {

    @TempDir
    Path folder;

    @Test
    void ofATakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(0));
            String port = Integer.toString(taken.getLocalPort());
            assertRefused(folder, Map.of("briefingroom.port", port), "Port " + port + " is already in use");
            assertThat(folder).as("the port is looked at before a database is made").isEmptyDirectory();
        }
    }

    @Test
    void ofNoPort() throws Exception {
        try (PackagedApp app = PackagedApp.start(folder, Map.of("quarkus.http.port", "eighty"))) {
            assertOneLine(app, "is not a port");
        }
    }

    @Test
    void ofAFolderThatCannotBeMade() throws Exception {
        // Even root cannot write there.
        assertRefused(Path.of("/proc/briefingroom"), Map.of(), "cannot be written");
    }

    @Test
    void ofAFileInPlaceOfTheFolder() throws Exception {
        assertRefused(Files.createFile(folder.resolve("data")), Map.of(), "a file of that name is in the way");
    }

    @Test
    void ofAFolderInUse() throws Exception {
        try (PackagedApp first = PackagedApp.start(folder, Map.of()).awaitReady();
                PackagedApp second = PackagedApp.start(folder, Map.of())) {
            assertOneLine(second, "is in use by another Briefing Room");
            assertThat(first.postgres()).as("the other's server lives on").isNotEmpty();
        }
    }

    @Test
    void ofAPostgresThatDoesNotStart() throws Exception {
        Path cluster = Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(cluster.resolve("PG_VERSION"), "9.6\n");
        Files.createFile(cluster.resolve("postgresql.conf"));
        assertRefused(folder, Map.of(), "PostgreSQL did not start");
    }

    @Test
    void ofAForeignPostgresThatIsNotThere() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + PackagedApp.freePort() + "/room?password=secret";
        Map<String, String> settings = Map.of("quarkus.datasource.jdbc.url", url);
        try (PackagedApp app = PackagedApp.start(folder, settings)) {
            assertOneLine(app, "QUARKUS_DATASOURCE_JDBC_URL");
            assertThat(app.output()).doesNotContain("secret");
            assertThat(folder).as("nothing of our own is started").isEmptyDirectory();
        }
    }

    private static void assertRefused(Path data, Map<String, String> settings, String reason) throws Exception {
        try (PackagedApp app = PackagedApp.start(data, settings)) {
            assertOneLine(app, reason);
        }
    }

    private static void assertOneLine(PackagedApp app, String reason) throws Exception {
        assertThat(app.awaitExit()).isEqualTo(1);
        assertThat(app.output().strip()).contains(reason).hasLineCount(1).doesNotContain("Exception", "at org.");
    }
}
