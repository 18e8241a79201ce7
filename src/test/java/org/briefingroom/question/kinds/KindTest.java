package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reminds whoever adds a kind of the places that the compiler does not know. */
class KindTest {

    @Test
    void everyRecordOfContentHasItsKind() {
        var named = Arrays.stream(Kind.values()).<Class<?>>map(Kind::content).toList();
        assertThat(named).containsExactlyInAnyOrder(Content.class.getPermittedSubclasses());
    }

    @Test
    void theDatabaseAllowsEveryKind() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            var migrations = files.map(KindTest::read).collect(Collectors.joining());
            assertThat(Arrays.stream(Kind.values()).map(kind -> "'" + kind.name() + "'")).allSatisfy(name -> assertThat(migrations).contains(name));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
