package org.briefingroom.print.handout;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.briefing.Briefings;
import org.briefingroom.people.Caller;
import org.briefingroom.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** The handout of a briefing: how it is wanted, and the PDF. */
@Path("/briefings/{pack}")
public class HandoutResource {

    @Inject
    Briefings briefings;
    @Inject
    HandoutEditions editions;
    @Inject
    Caller caller;

    @GET
    @Path("/handout")
    @Produces(MediaType.TEXT_HTML)
    public HandoutPages.HandoutOptions options(String pack, @RestQuery String length, @RestQuery String paper, @RestQuery String print) {
        return new HandoutPages.HandoutOptions(readable(pack).pack(), HandoutChoice.of(length, paper, print).orElse(HandoutChoice.USUAL));
    }

    @GET
    @Path("/handout.pdf")
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    public Response pdf(String pack, @RestQuery String length, @RestQuery String paper, @RestQuery String print) {
        var briefing = readable(pack);
        var choice = HandoutChoice.of(length, paper, print).orElseThrow(() -> new Refusal(Status.BAD_REQUEST, "There is no such handout",
                "A handout has the length one, two or full, on a4 or letter, in normal or large print. Please choose on the page of the handout.",
                "/briefings/" + pack + "/handout", "Choose a handout"));
        return Response.ok(editions.pdf(briefing, choice), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + choice.fileName(pack) + "\"").build();
    }

    private BriefingView readable(String pack) {
        var view = briefings.read(pack);
        if (!view.pack().shown() && !caller.mayRead(view.pack().owner())) {
            throw new NotFoundException();
        }
        return view;
    }
}
