package org.briefingroom.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL of our own in a data folder, running from {@link #start} to {@link #close}. */
public final class OwnPostgres implements AutoCloseable {

    private final DataFolder folder;
    private final Cluster cluster;
    private final Postmaster postmaster;
    private final String password;
    private final String version;

    private OwnPostgres(DataFolder folder, Cluster cluster, Postmaster postmaster, String password, String version) {
        this.folder = folder;
        this.cluster = cluster;
        this.postmaster = postmaster;
        this.password = password;
        this.version = version;
    }

    /** @throws Refusal when it cannot be had, with the line to show */
    public static OwnPostgres start(Path data, Durability durability) {
        DataFolder folder = DataFolder.hold(data.toAbsolutePath().normalize());
        try {
            return started(folder, durability);
        } catch (IOException e) {
            folder.close();
            throw new Refusal("The data folder " + folder.path() + " cannot be used: " + Words.closed(e.toString())
                + " Check its rights and the space on its disk.");
        } catch (Refusal refusal) {
            folder.close();
            throw refusal;
        }
    }

    private static OwnPostgres started(DataFolder folder, Durability durability) throws IOException {
        Path data = folder.path();
        Keys keys = folder.keys();
        Scaffold.sweep(data);
        Cluster cluster = new Cluster(data.resolve("postgresql"),
            new Programs(Delivery.unpackedIn(data), data.resolve("postgresql.log")), durability);
        String superuser = keys.superuser();
        cluster.create(keys.superuserFile());
        Postmaster postmaster = cluster.start();
        settle(cluster, new Household(postmaster.port(), superuser), keys.application());
        return new OwnPostgres(folder, cluster, postmaster, keys.application(), version(data));
    }

    private static void settle(Cluster cluster, Household household, String password) throws IOException {
        try {
            household.settle(password);
        } catch (SQLException e) {
            cluster.stop();
            throw new Refusal("PostgreSQL does not let us in: " + Words.of(e)
                + " If the passwords in the folder keys beside it were changed, put the old ones back.");
        }
    }

    private static String version(Path data) throws IOException {
        return Files.readString(data.resolve("postgresql").resolve("PG_VERSION")).strip();
    }

    /** The ordinary settings through which the program finds this database. */
    public Map<String, String> settings() {
        return Map.of(
            "quarkus.datasource.jdbc.url", Household.url(postmaster.port()),
            "quarkus.datasource.username", Household.NAME,
            "quarkus.datasource.password", password);
    }

    String version() {
        return version;
    }

    @Override
    public void close() {
        try {
            cluster.stop();
        } catch (IOException e) {
            System.err.println("PostgreSQL could not be stopped (" + e.getMessage() + "); the next start will see to it.");
        } finally {
            folder.close();
        }
    }
}
