package org.briefingroom.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The rules of a cluster, written anew before each start so that they hold whatever became of them: who may come in, and
 * what a commit promises. Further settings may follow the {@code include} line in {@code postgresql.conf}.
 */
record Rules(Path cluster, int port, Durability durability) {

    private static final String INCLUDE = "include 'briefingroom.conf'";

    void furnish() throws IOException {
        Files.writeString(cluster.resolve("pg_hba.conf"), doors());
        Files.writeString(cluster.resolve("briefingroom.conf"), text());
        Path main = cluster.resolve("postgresql.conf");
        String present = Files.readString(main);
        if (!present.contains(INCLUDE)) {
            Files.writeString(main, present + "\n" + INCLUDE + "\n");
        }
    }

    /** Nobody is trusted: the first line that fits decides, and each asks for the password. */
    String doors() {
        return """
            host %1$s %1$s 127.0.0.1/32 scram-sha-256
            host all %2$s 127.0.0.1/32 scram-sha-256
            """.formatted(Household.NAME, Household.SUPERUSER);
    }

    /** Failed statements are logged without their text and values, which would be people's names and answers. */
    String text() {
        String safe = durability == Durability.SAFE ? "on" : "off";
        return """
            listen_addresses = '127.0.0.1'
            port = %1$d
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            fsync = %2$s
            synchronous_commit = %2$s
            full_page_writes = %2$s
            logging_collector = off
            log_checkpoints = off
            log_error_verbosity = terse
            log_min_error_statement = panic
            timezone = 'UTC'
            log_timezone = 'UTC'
            """.formatted(port, safe);
    }
}
