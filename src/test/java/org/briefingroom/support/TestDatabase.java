package org.briefingroom.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.launch.Durability;
import org.briefingroom.launch.OwnPostgres;

/** One real PostgreSQL for the whole test run, in a folder of its own that goes when the JVM does. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String MARK = "briefingroom.test-database.";
    private static final List<String> NAMES =
        List.of("quarkus.datasource.jdbc.url", "quarkus.datasource.username", "quarkus.datasource.password");

    /** Kept in system properties: Quarkus may load this class again in another class loader, where a static is empty. */
    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(MARK + NAMES.get(0)) == null) {
                launch().forEach((name, value) -> System.setProperty(MARK + name, value));
            }
        }
        return NAMES.stream().collect(Collectors.toMap(name -> name, name -> System.getProperty(MARK + name)));
    }

    /** Left running for the next test class; the shutdown hook stops it. */
    @Override
    public void stop() {
    }

    private static Map<String, String> launch() {
        try {
            Path folder = Files.createTempDirectory("briefingroom-test-");
            // No fsync: nothing here must outlive the machine, and tests that commit a lot run several times faster.
            OwnPostgres postgres = OwnPostgres.start(folder, Durability.FLEETING);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                postgres.close();
                delete(folder);
            }, "test-database"));
            return postgres.settings();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            System.err.println("Left behind: " + folder);
        }
    }
}
