package org.briefingroom.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostmasterTest {

    @TempDir
    Path folder;

    @Test
    void isReadFromItsNote() {
        assertThat(Postmaster.read(List.of("4711", "/data/postgresql", "1763852087", "41781", "", "127.0.0.1", "0 0", "ready")))
            .contains(new Postmaster(4711, 41781));
    }

    @Test
    void isUnknownWhenTheNoteIsCutShortOrGarbled() {
        assertThat(Postmaster.read(List.of())).isEmpty();
        assertThat(Postmaster.read(List.of("4711", "/data/postgresql"))).isEmpty();
        assertThat(Postmaster.read(List.of("x", "/data/postgresql", "1", "41781"))).isEmpty();
    }

    @Test
    void isUnknownWithoutANote() throws IOException {
        assertThat(Postmaster.notedIn(folder)).isEmpty();
    }

    @Test
    void aStrangerWithTheSameNumberIsNotOurServer() {
        Postmaster stranger = new Postmaster(ProcessHandle.current().pid(), 5432);
        assertThat(stranger.isNumberTaken()).isTrue();
        assertThat(stranger.isServing(new Programs(folder.resolve("server"), folder.resolve("log")))).isFalse();
    }
}
