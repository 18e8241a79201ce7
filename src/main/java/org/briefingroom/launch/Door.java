package org.briefingroom.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.stream.Stream;
import io.quarkus.runtime.QuarkusBindException;

/** The port through which people come in. */
final class Door {

    private Door() {
    }

    /** Asked before the database starts; that the port is still free later is seen by {@link #refusalBehind}. */
    static void demandFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw refusal(host, port, e);
        }
    }

    /** Whether the program failed because somebody took the port after we had looked. */
    static Optional<Refusal> refusalBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .filter(QuarkusBindException.class::isInstance)
            .map(QuarkusBindException.class::cast)
            .map(bind -> taken(bind.getPort()))
            .findFirst();
    }

    static Refusal refusal(String host, int port, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof BindException && reason.contains("in use")) {
            return taken(port);
        }
        if (reason.contains("denied")) {
            return new Refusal("Port " + port + " may not be opened by this user. Choose one above 1023: " + example());
        }
        return new Refusal("The address " + host + " cannot be opened (" + reason + "). Correct quarkus.http.host.");
    }

    private static Refusal taken(int port) {
        return new Refusal("Port " + port + " is already in use, perhaps by a Briefing Room that is running."
            + " Stop that program or choose another port: " + example());
    }

    private static String example() {
        return "-Dbriefingroom.port=8081, or BRIEFINGROOM_PORT=8081 in the environment.";
    }
}
