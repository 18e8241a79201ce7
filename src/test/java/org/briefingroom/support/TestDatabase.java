package org.briefingroom.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingroom.launch.Durability;
import org.briefingroom.launch.OwnPostgres;

/** One real PostgreSQL for the whole test run, in a folder of its own that goes when the JVM does. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static Map<String, String> settings;

    /**
     * Quarkus loads this class in class loaders of its own, where a static is empty again and whose classes are out of reach
     * once the tests have ended. The server therefore belongs to the JVM's own loader, from which it can also be stopped.
     */
    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> start() {
        try {
            Class<?> owner = Class.forName(TestDatabase.class.getName(), true, ClassLoader.getSystemClassLoader());
            return (Map<String, String>) owner.getMethod("settings").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static synchronized Map<String, String> settings() {
        if (settings == null) {
            settings = launch();
        }
        return settings;
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
