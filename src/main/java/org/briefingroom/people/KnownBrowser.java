package org.briefingroom.people;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Remembers in a browser, encrypted, that a name has signed in there. It lets nobody in; it only spares them from waiting because
 * others tried the name elsewhere.
 */
@ApplicationScoped
class KnownBrowser {
    private static final String COOKIE = "known-browser";
    private static final Duration KEPT = Duration.ofDays(365);
    /** No cookie of this kind may be read as one that signs in. */
    private static final String KIND = "known ";

    private final PersistentLoginManager cookies;

    @Inject
    KnownBrowser(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String key) {
        this.cookies = new PersistentLoginManager(key, COOKIE, KEPT.toMillis(), Duration.ofDays(1).toMillis(), true, "LAX", "/", KEPT.toSeconds(), null);
    }

    /** What the browser is known by; nothing where the name has not signed in there. */
    Optional<String> of(String name, RoutingContext browser) {
        return Optional.ofNullable(cookies.restore(browser, COOKIE)).map(PersistentLoginManager.RestoreResult::getPrincipal)
                .filter(written -> written.startsWith(KIND) && written.endsWith("\n" + called(name)));
    }

    void remember(String name, RoutingContext browser) {
        cookies.save(KIND + Token.random().value() + "\n" + called(name), browser, COOKIE, null, browser.request().isSSL());
    }

    private static String called(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
