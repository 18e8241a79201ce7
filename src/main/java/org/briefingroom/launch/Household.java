package org.briefingroom.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * The database and the role that the program works with: it owns its database and may do nothing else. The superuser is
 * used here and nowhere else.
 */
record Household(int port, String superuserPassword) {

    static final String NAME = "briefingroom";
    static final String SUPERUSER = "postgres";

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    /** May be repeated: a kill can have come between any two of the steps. */
    void settle(String password) throws SQLException {
        try (Connection connection = new Driver().connect("jdbc:postgresql://127.0.0.1:" + port + "/postgres", login());
                Statement statement = connection.createStatement()) {
            if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?")) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION");
            }
            // The random password consists of letters, digits, - and _ and needs no quoting.
            statement.execute("ALTER ROLE " + NAME + " PASSWORD '" + password + "'");
            if (isMissing(connection, "SELECT 1 FROM pg_database WHERE datname = ?")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        }
    }

    private static boolean isMissing(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, NAME);
            return !statement.executeQuery().next();
        }
    }

    private Properties login() {
        Properties login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", superuserPassword);
        return login;
    }
}
