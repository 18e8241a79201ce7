package org.briefingroom.fact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.people.Caller;
import org.jboss.resteasy.reactive.RestForm;

/** The facts of a pack, for instructors to correct. */
@Path("/desk/packs/{pack}/facts")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class FactDeskResource {
    private static final Corrections.Outcome UNTRIED = new Corrections.Outcome(List.of(), false);

    @Inject
    Packs packs;
    @Inject
    FactLines lines;
    @Inject
    Corrections corrections;
    @Inject
    Caller caller;
    @Inject
    AuditLog log;
    @Inject
    Event<FactHeld> held;

    @GET
    @Transactional
    public FactPages.FactList list(String pack) {
        return new FactPages.FactList(packs.line(pack).orElseThrow(NotFoundException::new), lines.heldIn(pack));
    }

    @GET
    @Path("/{fact}")
    public FactPages.FactPage fact(String pack, String fact) {
        return new FactPages.FactPage(corrections.view(pack, fact, null, UNTRIED));
    }

    @POST
    @Path("/{fact}")
    public Response correct(String pack, String fact, @BeanParam FactForm form) {
        var outcome = corrections.correct(pack, fact, form, caller.name());
        return outcome.isKept()
                ? heldNow(pack, fact, Act.CORRECTED)
                : Response.status(outcome.stale() ? 409 : 422).entity(new FactPages.FactPage(corrections.view(pack, fact, form, outcome))).build();
    }

    /** @param take "file" or "browser" */
    @POST
    @Path("/{fact}/decision")
    public Response decide(String pack, String fact, @RestForm String take) {
        corrections.decide(pack, fact, "file".equals(take), caller.name());
        return heldNow(pack, fact, Act.DECIDED);
    }

    private Response heldNow(String pack, String fact, Act act) {
        log.note(act, "the fact “" + fact + "” of the pack “" + pack + "”", page(pack, fact).getPath());
        held.fire(new FactHeld(pack, fact));
        return Response.seeOther(page(pack, fact)).build();
    }

    private static URI page(String pack, String fact) {
        return URI.create("/desk/packs/" + pack + "/facts/" + fact);
    }
}
