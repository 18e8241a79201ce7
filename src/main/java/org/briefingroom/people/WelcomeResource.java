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

/** Where an invited person chooses a name and a password. */
@Path("/welcome/{token}")
@Produces(MediaType.TEXT_HTML)
public class WelcomeResource {

    @Inject
    Instructors instructors;

    @GET
    public PeoplePages.Welcome welcome(String token) {
        if (!instructors.isInvited(new Token(token))) {
            throw usedUp();
        }
        return new PeoplePages.Welcome(token, "", "");
    }

    @POST
    public Response accept(String token, @RestForm String name, @RestForm String password) {
        var problems = instructors.accept(new Token(token), name, password).orElseThrow(WelcomeResource::usedUp);
        return problems.isEmpty()
                ? Response.seeOther(URI.create("/sign-in?joined=yes")).build()
                : Response.status(422).entity(new PeoplePages.Welcome(token, name == null ? "" : name, problems.get(0))).build();
    }

    private static Refusal usedUp() {
        return new Refusal(Response.Status.NOT_FOUND, "This invitation cannot be used",
                "It was used before, or the program was started again since and printed a new link. Look at what it last printed, or sign in.",
                "/sign-in", "Sign in");
    }
}
