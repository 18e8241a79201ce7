package org.briefingroom.launch;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL's programs, unpacked.
 *
 * @param folder with {@code bin}, {@code lib} and {@code share}
 * @param log    takes every word they say, so that none of it reaches the console
 */
record Programs(Path folder, Path log) {

    /** Ends after a first start, a long recovery or a slow disk; only what hangs is cut off. */
    private static final long PATIENCE_SECONDS = 180;

    /** @return whether the program ended well */
    boolean run(String program, String... arguments) throws IOException {
        Process process = prepared(program, arguments).start();
        process.getOutputStream().close();
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while " + program + " ran");
        }
    }

    /** Whether a process, postmaster or backend, runs a PostgreSQL out of this data folder; each folder has its own copy. */
    boolean areRunBy(ProcessHandle process) {
        return process.info().command().map(Path::of).filter(path -> path.startsWith(folder.getParent())).isPresent();
    }

    boolean areRunning() {
        return ProcessHandle.allProcesses().anyMatch(this::areRunBy);
    }

    private ProcessBuilder prepared(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, with root's files.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        undisturbed(builder.environment());
        return builder;
    }

    /** Settings of another PostgreSQL on this machine must not reach ours; its words must be in the language we read. */
    private static void undisturbed(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
    }
}
