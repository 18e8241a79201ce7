package org.briefingroom.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process as its own note, {@code postmaster.pid}, tells of it.
 *
 * @param pid  the process, which may be gone, and its number given to another program
 * @param port where it listens
 */
record Postmaster(long pid, int port) {

    private static final int LINES = 4;

    static Optional<Postmaster> notedIn(Path cluster) throws IOException {
        try {
            return read(Files.readAllLines(note(cluster)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Lines: process, folder, start, port, and more that is not needed here. A note cut short says nothing. */
    static Optional<Postmaster> read(List<String> lines) {
        if (lines.size() < LINES) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Postmaster(Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Path note(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Whether the process is alive and is indeed a PostgreSQL of this data folder, not a stranger with the same number. */
    boolean isServing(Programs programs) {
        return process().filter(programs::areRunBy).isPresent();
    }

    /** Whether anybody has the number: our server, a stranger, or the remains of a killed server that nobody collected. */
    boolean isNumberTaken() {
        return process().isPresent();
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }
}
