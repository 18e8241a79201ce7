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
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.UUID;
import org.briefingroom.curating.FactDesk.Result;
import org.briefingroom.fact.FactHeld;
import org.briefingroom.web.Refusal;
import org.briefingroom.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A fact that is held, or was: corrected, taken out, taken back, and decided on between the browser and a file. */
@Path("/desk/packs/{pack}/facts")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class FactResource {
    private static final Result UNTRIED = new Result(null, new Findings(), false, null, "");

    @Inject
    FactDesk desk;
    @Inject
    Correcting correcting;
    @Inject
    Newcomers newcomers;
    @Inject
    Event<FactHeld> held;

    @GET
    @Path("/{fact}")
    public FactViews.FactEditor fact(String pack, String fact) {
        return new FactViews.FactEditor(desk.view(pack, fact, UNTRIED, null));
    }

    @POST
    @Path("/{fact}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(String pack, String fact, MultivaluedMap<String, String> posted) {
        var form = FactForm.of(posted);
        switch (posted.containsKey("do") ? posted.getFirst("do") : "") {
            case "add":
                var added = newcomers.add(pack, form);
                return answer(added.findings().isEmpty() ? 200 : 422, pack, fact, added, null);
            case "try":
                var tried = desk.tried(pack, fact, form);
                return answer(200, pack, fact, new Result(form, tried.findings(), false, null, ""), tried.view());
            default:
                var result = desk.keep(pack, fact, form);
                return result.amendment() != null ? impact(pack, result.amendment()) : result.fact() != null ? heldNow(pack, fact) : answer(result.stale() ? 409 : 422, pack, fact, result, null);
        }
    }

    private Response answer(int status, String pack, String fact, Result result, FactViews.TrialView trial) {
        return Response.status(status).entity(new FactViews.FactEditor(desk.view(pack, fact, result, trial))).build();
    }

    /** @param take one of {@link Taken} */
    @POST
    @Path("/{fact}/decision")
    public Response decide(String pack, String fact, @RestForm String take) {
        var result = correcting.decide(pack, fact, Taken.named(take));
        return result.amendment() != null ? impact(pack, result.amendment()) : result.fact() != null ? heldNow(pack, fact) : answer(422, pack, fact, result, null);
    }

    @POST
    @Path("/{fact}/withdrawal")
    public Response withdraw(String pack, String fact, @RestForm String base, @RestForm String reason) {
        return because("withdrawal", "Say in a few words why the fact is taken out; it is kept in the log.", pack, fact, base, reason, correcting::withdraw);
    }

    @POST
    @Path("/{fact}/return")
    public Response takeBack(String pack, String fact, @RestForm String base, @RestForm String reason) {
        return because("return", "Say in a few words why the fact is held again; it is kept in the log.", pack, fact, base, reason, correcting::takeBack);
    }

    /** Out or back. */
    private interface Way {
        Result go(String pack, String fact, int base, String reason);
    }

    private Response because(String field, String ask, String pack, String fact, String base, String reason, Way way) {
        var given = Typed.line(reason);
        if (given.isEmpty() || given.length() > FactForm.LONGEST_REASON) {
            return answer(422, pack, fact, new Result(null, new Findings().needs(field, given, FactForm.LONGEST_REASON, ask), false, null, ""), null);
        }
        var result = way.go(pack, fact, base != null && base.matches("\\d{1,6}") ? Integer.parseInt(base) : -1, given);
        if (result.amendment() != null) {
            return impact(pack, result.amendment());
        }
        if (result.stale()) {
            throw new Refusal(Status.CONFLICT, "Somebody else changed this fact", "It was corrected or taken out while you looked at it, so nothing was done. Look at it as it is now, and decide again.",
                    page(pack, fact).getPath(), "To the fact");
        }
        return heldNow(pack, fact);
    }

    /** Somebody looked at a citation again, and it stands. */
    @POST
    @Path("/{fact}/confirmation")
    public Response confirm(String pack, String fact, @RestForm int passage) {
        correcting.confirm(pack, fact, passage);
        return Response.seeOther(page(pack, fact)).build();
    }

    /** To what a material correction touches, before it is confirmed. */
    private static Response impact(String pack, UUID amendment) {
        return Response.seeOther(URI.create("/desk/packs/" + pack + "/amendments/" + amendment)).build();
    }

    private Response heldNow(String pack, String fact) {
        held.fire(new FactHeld(pack, fact));
        return Response.seeOther(page(pack, fact)).build();
    }

    private static URI page(String pack, String fact) {
        return URI.create("/desk/packs/" + pack + "/facts/" + fact);
    }
}
