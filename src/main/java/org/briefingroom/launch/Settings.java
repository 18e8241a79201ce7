package org.briefingroom.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What must be known before the program starts.
 *
 * @param data     the data folder, absolute
 * @param external the PostgreSQL to use instead of our own
 * @param keyed    whether the session key is configured, so that none needs to be made and kept
 */
record Settings(String host, int port, Path data, Optional<ExternalPostgres> external, boolean keyed) {

    static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";

    private static final String EVERY_ADDRESS = "0.0.0.0";

    static Settings read(Config config) {
        checkAddress(config);
        return new Settings(
            config.getOptionalValue("quarkus.http.host", String.class).orElse(EVERY_ADDRESS),
            port(config),
            folder(config.getOptionalValue("briefingroom.data", String.class).orElse("data")),
            ExternalPostgres.configured(config),
            config.getOptionalValue(SESSION_KEY, String.class).isPresent());
    }

    private static int port(Config config) {
        String written = config.getOptionalValue("quarkus.http.port", String.class).orElse("8080");
        try {
            int port = Integer.parseInt(written.strip());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // falls through to the same answer as a number out of range
        }
        throw new Refusal("\"" + written + "\" is not a port. Set briefingroom.port to a number from 1 to 65535.");
    }

    /** It goes into links, and nothing is answered under another. */
    private static void checkAddress(Config config) {
        var written = config.getOptionalValue("briefingroom.address", String.class).orElse("").strip();
        if (!written.matches("(https?://[^/?#@\\s]+/*)?")) {
            throw new Refusal("\"" + written + "\" is no address. Set briefingroom.address to a whole one without a path, such as https://room.example.org.");
        }
    }

    private static Path folder(String written) {
        try {
            return Path.of(written).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Refusal("\"" + written + "\" cannot be a folder. Set briefingroom.data to another one.");
        }
    }
}
