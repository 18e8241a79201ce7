package org.briefingroom.curating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.briefingroom.curating.FactDesk.Result;
import org.briefingroom.fact.FactHeld;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a fact is written, and where one that is being written is tried. */
@Path("/desk/packs/{pack}/facts")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class NewFactResource {
    private static final List<String> FIELDS = List.of("says", "status", "speakers", "topic", "at", "asOf", "quote");

    @Inject
    FactDesk desk;
    @Inject
    Preview preview;
    @Inject
    Event<FactHeld> held;

    /** @param kept the fact that was kept a moment ago; {@code at} the passage to begin with */
    @GET
    @Path("/new")
    public FactViews.FactEditor form(String pack, @RestQuery String kept, @RestQuery String topic, @RestQuery String at) {
        var place = at != null && at.matches("\\d{1,4}") ? "§" + at : "";
        var told = kept == null ? "" : desk.kept(pack, kept);
        return new FactViews.FactEditor(desk.view(pack, null, new Result(desk.blank(pack, topic == null ? "" : topic, place), new Findings(), false, null, told), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(String pack, MultivaluedMap<String, String> posted) {
        var added = desk.add(pack, FactForm.of(posted));
        if (!added.findings().isEmpty()) {
            return Response.status(422).entity(page(pack, added, null)).build();
        }
        switch (posted.containsKey("do") ? posted.getFirst("do") : "") {
            case "add":
                return Response.ok(page(pack, added, null)).build();
            case "try":
                var tried = preview.of(pack, null, added.form());
                return Response.ok(page(pack, new Result(added.form(), tried.findings(), false, null, added.told()), tried.view())).build();
            default:
                var result = desk.keep(pack, null, added.form(), added.told());
                return result.fact() == null ? Response.status(422).entity(page(pack, result, null)).build() : heldNow(pack, result);
        }
    }

    private Response heldNow(String pack, Result result) {
        held.fire(new FactHeld(pack, result.fact()));
        return Response.seeOther(URI.create("/desk/packs/" + pack + "/facts/new?kept=" + result.fact() + "&topic=" + result.form().topic())).build();
    }

    private FactViews.FactEditor page(String pack, Result result, FactViews.TrialView trial) {
        return new FactViews.FactEditor(desk.view(pack, null, result, trial));
    }

    /** Tries what is written so far; saves nothing. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public FactViews.FactPreview preview(String pack, MultivaluedMap<String, String> posted) {
        var form = FactForm.of(posted);
        var fact = posted.getFirst("fact");
        if (form.says().isEmpty()) {
            return new FactViews.FactPreview(null, new Findings(), FIELDS);
        }
        var tried = preview.of(pack, fact == null || fact.isEmpty() ? null : fact, form);
        return new FactViews.FactPreview(tried.view(), tried.findings(), FIELDS);
    }
}
