package org.briefingroom.people;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

/** The way in and out for instructors. The password itself goes to Quarkus's own form authentication. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SignInResource {

    @Inject
    SecurityIdentity identity;
    @Inject
    Caller caller;
    @Inject
    Presences presences;
    @Inject
    CurrentVertxRequest request;
    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean school;

    @GET
    @Path("sign-in")
    public Response signIn(@RestQuery String failed, @RestQuery String incomplete, @RestQuery String reset, @RestQuery String ended) {
        var wait = Patience.asked(request.getCurrent());
        if (wait != null) {
            return Response.status(Response.Status.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                    .entity(new PeoplePages.SignIn("", "That was tried too often. Please wait " + Tries.inWords(wait)
                            + " and try again; until then even the right password is not looked at. If you have forgotten it, ask an administrator for a link to choose a new one.", school)).build();
        }
        var refused = SignInGate.refused(request.getCurrent());
        if (refused != null) {
            return Response.status(refused.status()).entity(new PeoplePages.SignIn("", refused.problem(), school)).build();
        }
        var note = reset != null ? "Your new password holds, and every browser is signed out. Sign in with it."
                : ended != null ? "You are signed out everywhere." : "";
        var problem = failed != null ? "That name and password do not belong together. Please try again."
                : incomplete != null ? "Please type your name and your password." : "";
        return Response.ok(new PeoplePages.SignIn(note, problem, school)).build();
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        if (!identity.isAnonymous()) {
            presences.end(caller.presence());
            FormAuthenticationMechanism.logout(identity);
        }
        return Response.seeOther(URI.create("/")).build();
    }
}
