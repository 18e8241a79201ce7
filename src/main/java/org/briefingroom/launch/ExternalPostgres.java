package org.briefingroom.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.postgresql.Driver;

/** A PostgreSQL that somebody else runs. Only looked at here, never started or stopped. */
record ExternalPostgres(String url, String user, String password) {

    private static final String PATIENCE_SECONDS = "10";

    static Optional<ExternalPostgres> configured(Config config) {
        return config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
            .filter(url -> !url.isBlank())
            .map(url -> new ExternalPostgres(url,
                config.getOptionalValue("quarkus.datasource.username", String.class).orElse(""),
                config.getOptionalValue("quarkus.datasource.password", String.class).orElse("")));
    }

    void demandReachable() {
        try (Connection connection = new Driver().connect(url, login())) {
            if (connection == null) {
                throw new Refusal("\"" + address() + "\" is no address of a PostgreSQL. Correct QUARKUS_DATASOURCE_JDBC_URL,"
                    + " for example jdbc:postgresql://localhost:5432/briefingroom");
            }
        } catch (SQLException e) {
            throw new Refusal("The database at " + address() + " cannot be used: " + Words.of(e)
                + " Check that it runs, and QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD.");
        }
    }

    /** The URL without its parameters, among which a password may stand. */
    String address() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return address();
    }

    private Properties login() {
        Properties login = new Properties();
        login.setProperty("connectTimeout", PATIENCE_SECONDS);
        login.setProperty("loginTimeout", PATIENCE_SECONDS);
        if (!user.isBlank()) {
            login.setProperty("user", user);
        }
        if (!password.isBlank()) {
            login.setProperty("password", password);
        }
        return login;
    }
}
