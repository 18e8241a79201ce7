package org.briefingroom.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.briefingroom.web.Identifier;
import org.briefingroom.web.PublicAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Who may come in, for administrators to invite others. */
@Path("/desk/people")
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class PeopleResource {

    @Inject
    Roster roster;
    @Inject
    Invitations invitations;
    @Inject
    Caller caller;
    @Inject
    PublicAddress address;

    @GET
    public PeoplePages.People people(@RestQuery String page, @RestQuery String withdrawn) {
        return page(Identifier.page(page), withdrawn == null ? "" : "The invitation is withdrawn: its link opens nothing any more.", "", "");
    }

    /** Answers with the link itself: only its hash is kept, so no other page can show it. */
    @POST
    @Path("/invitations")
    public Response invite(@RestForm String role) {
        var wanted = Role.of(role);
        if (wanted.isEmpty()) {
            return refused("Choose what the person you invite may do.");
        }
        return invitations.invite(wanted.get())
                .map(token -> Response.status(Response.Status.CREATED).entity(page(1, "", "", address.link("/welcome/" + token.value()))).build())
                .orElseGet(() -> refused("There are " + Invitations.MOST_OPEN + " open invitations. Withdraw one that nobody will use first."));
    }

    @POST
    @Path("/invitations/{invitation}/withdrawal")
    public Response withdraw(String invitation) {
        return invitations.withdraw(Identifier.of(invitation))
                ? Response.seeOther(URI.create("/desk/people?withdrawn=yes")).build()
                : Response.status(Response.Status.CONFLICT).entity(page(1, "", "That invitation is not open any more: it was used, withdrawn, or its time is over.", "")).build();
    }

    private Response refused(String problem) {
        return Response.status(422).entity(page(1, "", problem, "")).build();
    }

    private PeoplePages.People page(Integer page, String note, String problem, String link) {
        return new PeoplePages.People(roster.view(page), List.of(Role.values()), note, problem, link, caller.id());
    }
}
