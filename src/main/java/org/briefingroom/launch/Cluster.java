package org.briefingroom.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** One PostgreSQL cluster in a folder: made, started, stopped, and recovered from whatever end it found last time. */
final class Cluster {

    /** A port can be lost between being found free and being opened; orphaned backends need a moment to notice a kill. */
    private static final int ATTEMPTS = 4;
    private static final String SECONDS_TO_START = "150";
    private static final String SECONDS_TO_STOP = "45";

    private final Path folder;
    private final Programs programs;
    private final Durability durability;

    Cluster(Path folder, Programs programs, Durability durability) {
        this.folder = folder;
        this.programs = programs;
        this.durability = durability;
    }

    /** @param password where the superuser's password lies: no moment passes in which the cluster trusts anybody */
    void create(Path password) throws IOException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        Path draft = Scaffold.raise(folder.getParent());
        long before = Files.exists(programs.log()) ? Files.size(programs.log()) : 0;
        if (!programs.run("initdb", "--pgdata=" + draft, "--username=" + Household.SUPERUSER, "--pwfile=" + password,
                "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                "--data-checksums", "--no-instructions")) {
            throw refusal("PostgreSQL could not be set up", before);
        }
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Starts the server on a free port of this machine, another one each time: nothing to configure, nothing to collide
     * with, and {@code postmaster.pid} tells it to whoever may read the folder.
     */
    Postmaster start() throws IOException {
        long before = Files.exists(programs.log()) ? Files.size(programs.log()) : 0;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            clear();
            new Rules(folder, freePort(), durability).furnish();
            if (programs.run("pg_ctl", "--pgdata=" + folder, "--log=" + programs.log(), "--wait", "--timeout=" + SECONDS_TO_START,
                    "--silent", "start")) {
                return Postmaster.notedIn(folder).orElseThrow(() -> refusal("PostgreSQL did not start", before));
            }
            pause();
        }
        throw refusal("PostgreSQL did not start", before);
    }

    /** Ends the sessions in good order; a server that does not listen is cut off, which its log makes good at the next start. */
    boolean stop() throws IOException {
        return stop("fast") || stop("immediate");
    }

    /**
     * Removes what an earlier instance left behind. May only be called while the data folder's lock is held: a server that
     * still lives then is an orphan, whose program was killed.
     */
    private void clear() throws IOException {
        Postmaster left = Postmaster.notedIn(folder).orElse(null);
        if (left == null) {
            return;
        }
        if (left.isServing(programs)) {
            if (!stop()) {
                throw new Refusal("An earlier PostgreSQL (process " + left.pid() + ") still holds " + folder
                    + " and does not stop. End it and start again: kill " + left.pid());
            }
        } else if (left.isNumberTaken()) {
            deleteNote();
        }
    }

    /**
     * PostgreSQL would take whoever has the number for a living server. Its note also guards against sessions that outlive a
     * killed server, so it goes only when none of them is left.
     */
    private void deleteNote() throws IOException {
        for (int attempt = 1; programs.areRunning() && attempt <= ATTEMPTS; attempt++) {
            pause();
        }
        if (programs.areRunning()) {
            throw new Refusal("Processes of an earlier PostgreSQL still hold " + folder + ". End them and start again.");
        }
        Files.delete(Postmaster.note(folder));
    }

    private boolean stop(String mode) throws IOException {
        return programs.run("pg_ctl", "--pgdata=" + folder, "--mode=" + mode, "--wait", "--timeout=" + SECONDS_TO_STOP,
            "--silent", "stop");
    }

    private Refusal refusal(String what, long before) {
        return new Refusal(what + ": " + Words.lastFailure(programs.log(), before) + " More stands in " + programs.log()
            + "; correct that and start again.");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
