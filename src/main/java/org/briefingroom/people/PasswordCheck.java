package org.briefingroom.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.briefingroom.web.CameFrom;

/** Lets in whoever knows the password of a name, unless it was tried too often. */
@ApplicationScoped
class PasswordCheck implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    @Inject
    Instructors instructors;
    @Inject
    Tries tries;
    @Inject
    KnownBrowser knownBrowsers;
    @Inject
    Patience patience;

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var browser = HttpSecurityUtils.getRoutingContextAttribute(request);
        return context.runBlocking(() -> check(request.getUsername(), String.valueOf(request.getPassword().getPassword()), browser));
    }

    /** The try is taken before the password is looked at: many at once are no more than so many one by one. */
    private SecurityIdentity check(String name, String password, RoutingContext browser) {
        var knownBrowser = knownBrowsers.of(name, browser);
        var spent = knownBrowser.map(tries::ofSigningInAgain).orElseGet(() -> tries.ofSigningIn(name, CameFrom.address(browser.request())));
        if (spent.mustWait()) {
            patience.ask(browser, spent.toWait());
            throw new AuthenticationFailedException("tried too often");
        }
        var known = instructors.signIn(name, password).orElseThrow(() -> new AuthenticationFailedException("name and password do not belong together"));
        spent.giveBack();
        if (knownBrowser.isEmpty()) {
            knownBrowsers.remember(name, browser);
        }
        return known.identity();
    }
}
