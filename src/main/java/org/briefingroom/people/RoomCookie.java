package org.briefingroom.people;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie of the form authentication, read and given where the form was not what somebody signed in by. */
@ApplicationScoped
class RoomCookie {
    private static final long WITH_THE_BROWSER = -1;

    private final PersistentLoginManager cookies;

    @Inject
    RoomCookie(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String key, @ConfigProperty(name = "quarkus.http.auth.form.cookie-name", defaultValue = "quarkus-credential") String name,
               @ConfigProperty(name = "quarkus.http.auth.form.timeout") Duration timeout) {
        this.cookies = new PersistentLoginManager(key, name, timeout.toMillis(), Duration.ofMinutes(1).toMillis(), true, "LAX", "/", WITH_THE_BROWSER, null);
    }

    void give(RoutingContext browser, Presences.Known known) {
        cookies.save(known.identity(), browser, null, browser.request().isSSL());
    }

    /** The number that the cookie holds; nothing, when there is none or it is too old. */
    Optional<UUID> read(RoutingContext browser) {
        return Optional.ofNullable(cookies.restore(browser)).map(PersistentLoginManager.RestoreResult::getPrincipal)
                .filter(written -> written.matches("[0-9a-f-]{36}")).map(UUID::fromString);
    }
}
