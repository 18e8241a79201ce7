package org.briefingroom.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Folders in which something is made that must be there whole or not at all: it is moved to its name when finished. What a
 * kill left half-made is swept at the next start and never taken for the real thing.
 */
final class Scaffold {

    private static final String PREFIX = "unfinished-";

    private Scaffold() {
    }

    static Path raise(Path data) throws IOException {
        return Files.createTempDirectory(data, PREFIX);
    }

    static void sweep(Path data) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(data, PREFIX + "*")) {
            for (Path folder : left) {
                delete(folder);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
