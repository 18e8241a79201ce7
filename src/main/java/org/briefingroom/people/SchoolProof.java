package org.briefingroom.people;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.briefingroom.people.SchoolAccounts.Account;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Remembers in a browser, encrypted and for a few minutes, as whom the school just sent somebody: while they read what becomes of
 * their learning. It lets nobody in by itself.
 */
@ApplicationScoped
class SchoolProof {
    private static final String COOKIE = "school-proof";
    private static final Duration KEPT = Duration.ofMinutes(10);
    /** No cookie of this kind may be read as one that signs in. */
    private static final String KIND = "school ";

    private final PersistentLoginManager cookies;

    @Inject
    SchoolProof(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String key) {
        this.cookies = new PersistentLoginManager(key, COOKIE, KEPT.toMillis(), KEPT.toMillis(), true, "LAX", "/", KEPT.toSeconds(), null);
    }

    void give(Account account, RoutingContext browser) {
        cookies.save(KIND + account.issuer() + "\n" + account.subject() + "\n" + account.name(), browser, COOKIE, null, browser.request().isSSL());
    }

    Optional<Account> read(RoutingContext browser) {
        return Optional.ofNullable(cookies.restore(browser, COOKIE)).map(PersistentLoginManager.RestoreResult::getPrincipal)
                .filter(written -> written.startsWith(KIND)).map(written -> written.substring(KIND.length()).split("\n", -1))
                .filter(parts -> parts.length == 3).map(parts -> new Account(parts[0], parts[1], parts[2]));
    }

    void take(RoutingContext browser) {
        cookies.clear(browser);
    }
}
