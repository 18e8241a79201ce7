package org.briefingroom.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefingroom.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** Where somebody who forgot their password chooses a new one, by a link that an administrator made. */
@Path("/reset/{token}")
@Produces(MediaType.TEXT_HTML)
public class ResetResource {

    @Inject
    Resets resets;
    @Inject
    LinkGate gate;

    @GET
    public PeoplePages.Reset reset(String token) {
        return new PeoplePages.Reset(token, gate.open(() -> resets.nameFor(new Token(token)), ResetResource::usedUp), "");
    }

    @POST
    public Response choose(String token, @RestForm String password) {
        var chosen = gate.open(() -> resets.choose(new Token(token), password), ResetResource::usedUp);
        return chosen.finding() == null
                ? Response.seeOther(URI.create("/sign-in?reset=yes")).build()
                : Response.status(422).entity(new PeoplePages.Reset(token, chosen.name(), chosen.finding().what())).build();
    }

    private static Refusal usedUp() {
        return new Refusal(Response.Status.NOT_FOUND, "This link cannot be used",
                "It was used before, replaced by a newer one, or is older than 24 hours. Ask an administrator for a new link.", "/sign-in", "Sign in");
    }
}
