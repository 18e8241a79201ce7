package org.briefingroom.launch;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Checks the port, brings up the database, then the program; or says in one line why not. */
@QuarkusMain
public final class Main {

    Main() {
    }

    public static void main(String... args) {
        try {
            Settings settings = Settings.read(ConfigProvider.getConfig());
            // A reload in dev mode keeps the door open; there it is ourselves who hold the port.
            if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
                Door.demandFree(settings.host(), settings.port());
            }
            new Run(settings).begin(args);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }
}
