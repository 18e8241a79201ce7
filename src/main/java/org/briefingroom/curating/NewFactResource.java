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
import java.util.List;
import org.briefingroom.curating.FactDesk.Result;
import org.briefingroom.fact.FactHeld;
import org.briefingroom.web.Once;
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
    Newcomers newcomers;
    @Inject
    Once once;
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
        var form = FactForm.of(posted);
        switch (posted.containsKey("do") ? posted.getFirst("do") : "") {
            case "add":
                var added = newcomers.add(pack, form);
                return Response.status(added.findings().isEmpty() ? 200 : 422).entity(page(pack, added, null)).build();
            case "try":
                var tried = desk.tried(pack, null, form);
                return Response.ok(page(pack, new Result(form, tried.findings(), false, null, ""), tried.view())).build();
            default:
                return answer(pack, once.make(posted, () -> desk.keep(pack, null, form), result -> next(pack, result)));
        }
    }

    private Response answer(String pack, Once.Made<Result> made) {
        if (!made.isThere()) {
            return Response.status(422).entity(page(pack, made.outcome(), null)).build();
        }
        if (made.outcome() != null) {
            held.fire(new FactHeld(pack, made.outcome().fact()));
        }
        return made.redirect();
    }

    private static String next(String pack, Result result) {
        return result.fact() == null ? null : "/desk/packs/" + pack + "/facts/new?kept=" + result.fact() + "&topic=" + result.form().topic();
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
        var tried = desk.tried(pack, fact == null || fact.isEmpty() ? null : fact, form);
        return new FactViews.FactPreview(tried.view(), tried.findings(), FIELDS);
    }
}
