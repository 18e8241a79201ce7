package org.briefingroom.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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

/** Somebody who may come in, for administrators to decide what they may do. */
@Path("/desk/people/{person}")
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class PersonResource {

    @Inject
    Roster roster;
    @Inject
    Standing standing;
    @Inject
    Resets resets;
    @Inject
    Caller caller;
    @Inject
    PublicAddress address;

    @GET
    public PeoplePages.Person person(String person, @RestQuery String done) {
        var said = switch (done == null ? "" : done) {
            case "role" -> "The role is changed. It holds from their next page on.";
            case "removed" -> "The access is removed, and every browser of theirs is signed out. What they made stays, under their name.";
            case "returned" -> "The access is given back. They sign in with the name and password they had.";
            default -> "";
        };
        return page(person, said, null, "", null);
    }

    @POST
    @Path("/role")
    public Response changeRole(String person, @RestForm String role, @RestForm String base) {
        var id = Identifier.of(person);
        var wanted = role == null ? "" : role;
        var outcome = standing.changeRole(id, wanted.length() > 20 ? "" : wanted, base);
        if (outcome.isMade() && id.equals(caller.id())) {
            return Response.seeOther(URI.create("/desk")).build();
        }
        return answer(person, outcome, "role", Role.of(wanted).orElse(null));
    }

    /** Answers with the link itself: only its hash is kept, so no other page can show it. */
    @POST
    @Path("/reset")
    public Response reset(String person) {
        return resets.make(Identifier.of(person))
                .map(token -> Response.status(Response.Status.CREATED).entity(page(person, "", "", address.link("/reset/" + token.value()), null)).build())
                .orElseGet(() -> Response.status(422).entity(page(person, "", "Give the access back first: a new password alone lets nobody in.", "", null)).build());
    }

    @POST
    @Path("/removal")
    public Response removeAccess(String person) {
        return answer(person, standing.removeAccess(Identifier.of(person)), "removed", null);
    }

    @POST
    @Path("/return")
    public Response giveAccessBack(String person) {
        return answer(person, standing.giveAccessBack(Identifier.of(person)), "returned", null);
    }

    private Response answer(String person, Standing.Outcome outcome, String done, Role wanted) {
        return outcome.isMade()
                ? Response.seeOther(URI.create("/desk/people/" + Identifier.of(person) + "?done=" + done)).build()
                : Response.status(outcome.stale() ? 409 : 422).entity(page(person, "", outcome.problem(), "", wanted)).build();
    }

    private PeoplePages.Person page(String person, String note, String problem, String link, Role wanted) {
        var line = roster.person(Identifier.of(person)).orElseThrow(NotFoundException::new);
        return new PeoplePages.Person(line, List.of(Role.values()), wanted == null ? line.role() : wanted, note, problem == null ? "" : problem, link, line.id().equals(caller.id()));
    }
}
