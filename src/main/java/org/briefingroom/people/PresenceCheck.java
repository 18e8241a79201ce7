package org.briefingroom.people;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who the cookie of a browser stands for. One that was ended stands for nobody, and is no error: public pages stay open to it. */
@ApplicationScoped
class PresenceCheck implements IdentityProvider<TrustedAuthenticationRequest> {
    private static final SecurityIdentity NOBODY = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal("")).setAnonymous(true).build();

    @Inject
    Presences presences;

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        var written = request.getPrincipal();
        return written.length() == 36 ? context.runBlocking(() -> known(written)) : Uni.createFrom().item(NOBODY);
    }

    /** Cookies of earlier versions hold the name itself. */
    private SecurityIdentity known(String written) {
        try {
            return presences.known(UUID.fromString(written)).map(Presences.Known::identity).orElse(NOBODY);
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }
}
