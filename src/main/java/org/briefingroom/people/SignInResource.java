package org.briefingroom.people;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;

/** The way in and out for instructors. The password itself goes to Quarkus's own form authentication. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SignInResource {

    @Inject
    SecurityIdentity identity;

    @GET
    @Path("sign-in")
    public PeoplePages.SignIn signIn(@RestQuery String failed, @RestQuery String joined) {
        return new PeoplePages.SignIn(failed != null, joined != null);
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        if (!identity.isAnonymous()) {
            FormAuthenticationMechanism.logout(identity);
        }
        return Response.seeOther(URI.create("/")).build();
    }
}
