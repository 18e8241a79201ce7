package org.briefingroom.question.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.stream.Stream;
import org.briefingroom.people.Caller;
import org.briefingroom.question.Decisions.Decider;
import org.briefingroom.question.desk.Deciding.Outcome;
import org.briefingroom.question.desk.DraftViews.Retry;
import org.jboss.resteasy.reactive.RestQuery;

/** One draft, to be kept, reworded or dropped. */
@Path("/desk/packs/{pack}/drafts/{draft}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class DraftResource {

    @Inject
    Deciding deciding;
    @Inject
    DraftDesk desk;
    @Inject
    Caller caller;

    @GET
    public DraftPages.DraftPage draft(String pack, String draft, @RestQuery String back) {
        var untouched = new MultivaluedHashMap<String, String>();
        untouched.putSingle("back", back == null ? "" : back);
        return new DraftPages.DraftPage(deciding.view(pack, draft, DecisionForm.of(untouched), Outcome.KEPT));
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(String pack, String draft, MultivaluedMap<String, String> posted) {
        var form = DecisionForm.of(posted);
        var outcome = deciding.decide(pack, draft, form, new Decider(caller.id(), caller.name()));
        if (form.fromList() && !outcome.isKept() && !outcome.stale()) {
            var again = desk.drafts(pack, DraftChoice.of(form.back()), new Retry(draft, outcome.problems(), form.reason()));
            return Response.status(422).entity(new DraftPages.Drafts(again)).build();
        }
        return outcome.isKept()
                ? Response.seeOther(URI.create("/desk/packs/" + pack + "/drafts?" + DraftChoice.joined(Stream.of(form.back(), "done=" + draft)) + "#done")).build()
                : Response.status(outcome.stale() ? 409 : 422).entity(new DraftPages.DraftPage(deciding.view(pack, draft, form, outcome))).build();
    }
}
