package org.briefingroom.launch;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Checks the port, brings up the database, then the program; or says in one line why not. */
@QuarkusMain
public final class Main {

    private Main() {
    }

    public static void main(String... args) {
        try {
            Settings settings = Settings.read(ConfigProvider.getConfig());
            Door.demandFree(settings.host(), settings.port());
            new Run(settings).begin(args);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }
}
