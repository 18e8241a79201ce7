package org.briefingroom.correction;

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
import org.briefingroom.web.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What learners reported of a fact, and what is decided on it. */
@Path("/desk/packs/{pack}/reports/{fact}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class ReportDeskResource {
    private static final List<String> OUTCOMES = List.of("corrected", "stands");

    @Inject
    ReportDesk desk;

    @GET
    public ReportPages.ReportsOnFact fact(String pack, String fact, @RestQuery String page) {
        return desk.on(pack, fact, AmendmentResource.page(page), "", "", "");
    }

    /** @param outcome corrected or stands; {@code answer} what everybody who reported is told */
    @POST
    public Response decide(String pack, String fact, @RestForm String outcome, @RestForm String answer) {
        var said = Typed.line(answer);
        var problem = outcome == null || !OUTCOMES.contains(outcome) ? "Choose whether the fact was corrected or stands."
                : said.isEmpty() || said.length() > ReportBook.LONGEST ? "Answer in your own words, in at most " + ReportBook.LONGEST + " characters: everybody who reported reads it." : "";
        if (problem.isEmpty() && desk.decide(pack, fact, outcome.equals("corrected"), said)) {
            return Response.seeOther(URI.create("/desk/reports")).build();
        }
        var told = problem.isEmpty() ? "Nothing waits here for such a decision any more." : problem;
        return Response.status(422).entity(desk.on(pack, fact, null, said, outcome == null ? "" : outcome, told)).build();
    }
}
