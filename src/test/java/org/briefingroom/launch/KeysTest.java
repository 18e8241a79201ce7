package org.briefingroom.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KeysTest {

    @TempDir
    Path data;

    @Test
    void areMadeOnceAndKept() throws IOException {
        String first = new Keys(data.resolve("keys")).session();
        assertThat(first).matches("[A-Za-z0-9_-]{43}");
        assertThat(new Keys(data.resolve("keys")).session()).isEqualTo(first);
    }

    @Test
    void differ() throws IOException {
        Keys keys = new Keys(data);
        assertThat(keys.session()).isNotEqualTo(keys.superuser()).isNotEqualTo(keys.application());
    }

    @Test
    void mayBeReadByTheirOwnerOnly() throws IOException {
        new Keys(data.resolve("keys")).session();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys")))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/session.key"))))
            .isEqualTo("rw-------");
    }
}
