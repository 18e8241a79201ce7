package org.briefingroom.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the program is found, as far as whoever runs it has said so. What a request claims about that goes into no link. */
@ApplicationScoped
public class PublicAddress {
    private static final Pattern THIS_MACHINE = Pattern.compile("(?i)(localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?");
    private static final Pattern OF_ADDRESS = Pattern.compile("^https?://([^/?#\\\\@]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT = Pattern.compile(":\\d+$");

    private final Optional<String> said;
    private final String here;

    /** @param said such as {@code https://room.example.org} */
    @Inject
    PublicAddress(@ConfigProperty(name = "briefingroom.address") Optional<String> said, @ConfigProperty(name = "briefingroom.port") String port) {
        this.said = said.map(address -> address.strip().replaceAll("/+$", "")).filter(address -> authority(address) != null);
        this.here = "http://localhost:" + port;
    }

    /** For a page: whole where the address is known, and otherwise the path, which the browser completes. */
    public String link(String path) {
        return said.orElse("") + path;
    }

    /** For whoever started the program. */
    public String linkForConsole(String path) {
        return said.orElse(here) + path;
    }

    public Optional<String> said() {
        return said;
    }

    /** Whether a request may call the program so; anything, while nobody has said how it is called. Who asks from the machine itself may. */
    boolean isCalled(String authority) {
        return authority == null || said.isEmpty() || THIS_MACHINE.matcher(authority).matches()
                || host(authority).equals(host(authority(said.get())));
    }

    /** Whether an address that a browser sent is one of this program's. */
    public boolean isOurs(String address, HttpServerRequest request) {
        var theirs = authority(address);
        return theirs != null && Stream.of(String.valueOf(request.authority()), said.map(PublicAddress::authority).orElse(null)).filter(Objects::nonNull).anyMatch(theirs::equalsIgnoreCase);
    }

    /**
     * Whether a form was sent from a page of somebody else's. Browsers tell; what sends neither header is no browser that
     * somebody was lured with.
     */
    public boolean isFromElsewhere(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request);
    }

    private static String authority(String address) {
        var found = OF_ADDRESS.matcher(address == null ? "" : address);
        return found.find() ? found.group(1) : null;
    }

    private static String host(String authority) {
        return PORT.matcher(authority.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
