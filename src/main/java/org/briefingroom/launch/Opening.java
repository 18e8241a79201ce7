package org.briefingroom.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Says where to go and where the data lies, once the door is open. */
public final class Opening implements QuarkusApplication {

    /** Whatever the rooms tell their owner in plain words goes to this category; it prints without time and level. */
    private static final Logger PLAIN = Logger.getLogger("briefingroom");

    @Override
    public int run(String... args) {
        PLAIN.info("Briefing Room is ready: http://localhost:" + setting("quarkus.http.port"));
        PLAIN.info("Data lies in: " + setting(Foundation.WHEREABOUTS));
        Quarkus.waitForExit();
        return 0;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
