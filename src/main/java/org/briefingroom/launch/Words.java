package org.briefingroom.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What PostgreSQL said, made fit for one line of ours. */
final class Words {

    private static final List<String> TELLING = List.of("FATAL:", "PANIC:", "error:", "ERROR:");

    private Words() {
    }

    /** The last line of the log, from the given place on, that names a failure; empty when none does. */
    static String lastFailure(Path log, long from) {
        try {
            byte[] all = Files.readAllBytes(log);
            int start = (int) Math.min(from, all.length);
            return lastFailure(new String(all, start, all.length - start, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return "";
        }
    }

    static String lastFailure(String said) {
        return said.lines()
            .filter(line -> TELLING.stream().anyMatch(line::contains))
            .reduce((earlier, later) -> later)
            .map(line -> closed(line.replaceFirst(".*?(?:FATAL|PANIC|error|ERROR):\\s*", "")))
            .orElse("");
    }

    /** The reason alone, without the place in PostgreSQL's own source that the driver adds. */
    static String of(SQLException e) {
        return closed(String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("^(?:FATAL|ERROR):\\s*", ""));
    }

    /** A sentence with its full stop, whatever it came with. */
    static String closed(String sentence) {
        String stripped = sentence == null ? "" : sentence.strip();
        return stripped.isEmpty() || stripped.endsWith(".") ? stripped : stripped + ".";
    }
}
