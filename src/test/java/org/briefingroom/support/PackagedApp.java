package org.briefingroom.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged program as a process of its own, as its owner starts it. Closing it leaves no process behind. */
public final class PackagedApp implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    /** It runs for a moment: the compiler that optimises would cost more than it saves. */
    private static final List<String> BRIEFLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String READY = "Briefing Room is ready";

    private final Process process;
    private final Path data;
    private final Path output;
    private final int port;

    private PackagedApp(Process process, Path data, Path output, int port) {
        this.process = process;
        this.data = data;
        this.output = output;
        this.port = port;
    }

    /** @param settings win over the free port that is chosen otherwise, under {@code briefingroom.port} */
    public static PackagedApp start(Path data, Map<String, String> settings) throws IOException {
        Map<String, String> given = new HashMap<>(settings);
        given.putIfAbsent("briefingroom.port", Integer.toString(freePort()));
        given.put("briefingroom.data", data.toString());
        Path output = Files.createTempFile("briefingroom-", ".out");
        output.toFile().deleteOnExit();
        Process process = new ProcessBuilder(command(given)).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        return new PackagedApp(process, data, output, Integer.parseInt(given.get("briefingroom.port")));
    }

    private static List<String> command(Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(BRIEFLY);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(JAR.toString());
        return command;
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public PackagedApp awaitReady() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains(READY)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new TimeoutException("Not ready; it said: " + output());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return this;
    }

    /** As the power goes for the program alone: its PostgreSQL lives on. */
    public void kill() throws Exception {
        process.destroyForcibly();
        awaitExit();
    }

    /** In good order, as with Ctrl-C. */
    public void stop() throws Exception {
        process.destroy();
        awaitExit();
    }

    public int awaitExit() throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new TimeoutException("Still running; it said: " + output());
        }
        return process.exitValue();
    }

    /** Everything it has said so far, on both channels. */
    public String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    public String baseUrl() {
        return "http://localhost:" + port;
    }

    /** The processes of the PostgreSQL that runs out of the data folder, whoever is their parent. */
    public List<ProcessHandle> postgres() {
        return ProcessHandle.allProcesses()
            .filter(handle -> handle.info().command().filter(path -> path.startsWith(data + "/")).isPresent())
            .toList();
    }

    @Override
    public void close() throws Exception {
        process.destroyForcibly();
        awaitExit();
        for (ProcessHandle handle : postgres()) {
            handle.destroyForcibly();
        }
    }
}
