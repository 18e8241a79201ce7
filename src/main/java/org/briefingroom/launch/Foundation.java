package org.briefingroom.launch;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the program stands on: a database that answers, and the session key. */
final class Foundation implements AutoCloseable {

    /** The setting under which {@link Opening} finds where the data lies. */
    static final String WHEREABOUTS = "briefingroom.whereabouts";

    private final Map<String, String> published = new LinkedHashMap<>();
    private final Runnable takeDown;

    private Foundation(Runnable takeDown) {
        this.takeDown = takeDown;
    }

    static Foundation lay(Settings settings) {
        return settings.external().isPresent() ? onForeign(settings.external().get(), settings) : onOwn(settings);
    }

    private static Foundation onOwn(Settings settings) {
        OwnPostgres postgres = OwnPostgres.start(settings.data(), Durability.SAFE);
        Foundation foundation = new Foundation(postgres::close);
        foundation.published.putAll(postgres.settings());
        foundation.published.put(WHEREABOUTS, settings.data() + " (PostgreSQL " + postgres.version() + " inside)");
        foundation.key(settings);
        return foundation;
    }

    /** The folder is not held: several instances may share one database and one session key. */
    private static Foundation onForeign(ExternalPostgres postgres, Settings settings) {
        postgres.demandReachable();
        Foundation foundation = new Foundation(() -> { });
        foundation.published.put(WHEREABOUTS, postgres.address());
        foundation.key(settings);
        return foundation;
    }

    private void key(Settings settings) {
        if (settings.keyed()) {
            return;
        }
        try {
            DataFolder.create(settings.data());
            published.put(Settings.SESSION_KEY, new Keys(settings.data().resolve("keys")).session());
        } catch (IOException e) {
            close();
            throw new Refusal("The session key in " + settings.data() + " cannot be read or written (" + e.getMessage() + ").");
        } catch (Refusal refusal) {
            close();
            throw refusal;
        }
    }

    void publish() {
        published.forEach(System::setProperty);
    }

    /** Takes the settings back as well: in dev mode the same JVM starts again and must not take ours for configured ones. */
    @Override
    public void close() {
        published.keySet().forEach(System::clearProperty);
        takeDown.run();
    }
}
