package org.briefingroom.people;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Answers whoever tried to sign in too often with the sign-in page, which says how long to wait. Signs nobody in itself. */
@ApplicationScoped
class Patience implements HttpAuthenticationMechanism {
    private static final String WAIT = "sign-in.wait";

    void ask(RoutingContext browser, Duration wait) {
        browser.put(WAIT, wait);
        browser.put(HttpAuthenticationMechanism.class.getName(), this);
    }

    /** How long this request was asked to wait; null when it was not. */
    static Duration asked(RoutingContext browser) {
        return browser.get(WAIT);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext browser, IdentityProviderManager providers) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext browser) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext browser) {
        if (asked(browser) == null) {
            return Uni.createFrom().item(false);
        }
        return Uni.createFrom().emitter(answered -> {
            browser.addEndHandler(end -> answered.complete(true));
            browser.reroute(HttpMethod.GET, "/sign-in");
        });
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY - 1;
    }
}
