package org.briefingroom.correction;

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
import org.briefingroom.correction.AmendmentDesk.Returned;
import org.briefingroom.fact.Amendment;
import org.briefingroom.fact.Amendments;
import org.briefingroom.fact.FactHeld;
import org.briefingroom.fact.RegradeRule;
import org.briefingroom.web.Once;
import org.briefingroom.web.Refusal;
import org.briefingroom.web.Typed;
import org.jboss.resteasy.reactive.RestQuery;

/** A material correction between its writing and its confirmation. */
@Path("/desk/packs/{pack}/amendments/{amendment}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class AmendmentResource {
    private static final int LONGEST_NOTE = 500;

    @Inject
    AmendmentDesk desk;
    @Inject
    Confirmation confirmation;
    @Inject
    Amendments amendments;
    @Inject
    Once once;
    @Inject
    Event<FactHeld> held;

    @GET
    public CorrectionPages.Touches touches(String pack, UUID amendment, @RestQuery String show, @RestQuery String page) {
        return new CorrectionPages.Touches(desk.view(pack, amendment, show, page(page), Returned.NOTHING));
    }

    static Integer page(String page) {
        return page != null && page.matches("\\d{1,6}") ? Integer.valueOf(page) : null;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(String pack, UUID amendment, MultivaluedMap<String, String> posted) {
        var rule = RegradeRule.named(Typed.line(posted.getFirst("rule")));
        var note = Typed.line(posted.getFirst("note"));
        if (rule.isEmpty() || note.length() > LONGEST_NOTE) {
            var problem = rule.isEmpty() ? "Choose what becomes of the marks." : "The note has " + note.length() + " characters. Say it in at most " + LONGEST_NOTE + ".";
            return Response.status(422).entity(new CorrectionPages.Touches(desk.view(pack, amendment, null, null, new Returned(rule.map(RegradeRule::word).orElse(""), note, problem)))).build();
        }
        var done = once.make(posted, () -> confirmed(desk.demand(pack, amendment), rule.get(), note), fact -> "/desk/packs/" + pack + "/facts/" + fact);
        if (done.outcome() != null) {
            held.fire(new FactHeld(pack, done.outcome()));
        }
        return done.redirect();
    }

    private String confirmed(Amendment amendment, RegradeRule rule, String note) {
        if (!confirmation.of(amendment, rule, note)) {
            throw new Refusal(Status.CONFLICT, "Somebody else changed this fact", "It was corrected or taken out while you looked at what yours touches, so nothing was done. Look at it as it is now, and write your correction again.",
                    "/desk/packs/" + amendment.pack() + "/facts/" + amendment.fact(), "To the fact");
        }
        return amendment.fact();
    }

    @POST
    @Path("/dismissal")
    public Response dismiss(String pack, UUID amendment) {
        var dropped = desk.demand(pack, amendment);
        amendments.end(dropped);
        return Response.seeOther(URI.create("/desk/packs/" + pack + "/facts/" + dropped.fact())).build();
    }
}
