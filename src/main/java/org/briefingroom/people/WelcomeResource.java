package org.briefingroom.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.briefingroom.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** Where an invited person chooses a name and a password. */
@Path("/welcome/{token}")
@Produces(MediaType.TEXT_HTML)
public class WelcomeResource {

    @Inject
    Invitations invitations;
    @Inject
    LinkGate gate;

    @GET
    public PeoplePages.Welcome welcome(String token) {
        return new PeoplePages.Welcome(token, invitedAs(token), "", "", "");
    }

    @POST
    public Response accept(String token, @RestForm("j_username") String name, @RestForm("j_password") String password) {
        var role = invitedAs(token);
        var finding = gate.open(() -> invitations.accept(new Token(token), name, password), WelcomeResource::usedUp).finding();
        return finding == null
                ? signedInAtOnce()
                : Response.status(422).entity(new PeoplePages.Welcome(token, role, name == null ? "" : name,
                        finding.field().equals("name") ? finding.what() : "", finding.field().equals("password") ? finding.what() : "")).build();
    }

    /** The browser sends the same name and password on to where everybody signs in; a whole address could lead away from a proxy's https. */
    private static Response signedInAtOnce() {
        return Response.status(Response.Status.TEMPORARY_REDIRECT).header(HttpHeaders.LOCATION, "/j_security_check").build();
    }

    private Role invitedAs(String token) {
        return gate.open(() -> invitations.invitedAs(new Token(token)), WelcomeResource::usedUp);
    }

    private static Refusal usedUp() {
        return new Refusal(Response.Status.NOT_FOUND, "This invitation cannot be used",
                "It was used before, was withdrawn, or is older than seven days. If you have joined, sign in; otherwise ask an administrator for a new link."
                        + " The link of the very first start is replaced at every start until it is used: look at what the program last printed.",
                "/sign-in", "Sign in");
    }
}
