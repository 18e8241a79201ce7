package org.briefingroom.launch;

import java.net.BindException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    @Test
    void takeTheLastFailureOutOfALog() {
        assertThat(Words.lastFailure("""
            2026-01-01 LOG:  starting PostgreSQL
            2026-01-01 FATAL:  could not create any TCP/IP sockets
            2026-01-01 FATAL:  lock file "postmaster.pid" already exists
            2026-01-01 LOG:  database system is shut down
            """)).isEqualTo("lock file \"postmaster.pid\" already exists.");
        assertThat(Words.lastFailure("initdb: error: cannot be run as root")).isEqualTo("cannot be run as root.");
        assertThat(Words.lastFailure("LOG:  all is well")).isEmpty();
    }

    @Test
    void takeTheReasonOutOfADriversException() {
        assertThat(Words.of(new SQLException("FATAL: password authentication failed for user \"x\"\n  Location: File: auth.c")))
            .isEqualTo("password authentication failed for user \"x\".");
    }

    @Test
    void aRefusalIsOneLine() {
        assertThat(new Refusal(" First\n   second \r\nthird ").getMessage()).isEqualTo("First second third");
    }

    @Test
    void theDoorSaysWhatToDo() {
        assertThat(Door.refusal("0.0.0.0", 8080, new BindException("Address already in use"))).hasMessageContaining("8081");
        assertThat(Door.refusal("0.0.0.0", 80, new BindException("Permission denied"))).hasMessageContaining("above 1023");
        assertThat(Door.refusal("1.2.3.4", 80, new BindException("Cannot assign requested address")))
            .hasMessageContaining("quarkus.http.host");
    }
}
